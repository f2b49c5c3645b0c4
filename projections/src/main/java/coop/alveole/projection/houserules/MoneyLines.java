package coop.alveole.projection.houserules;

import coop.alveole.domain.houserules.HouseMoneyEvent;
import coop.alveole.domain.houserules.HouseMoneyEvent.*;
import coop.alveole.domain.shared.money.Percent;
import coop.alveole.projection.houserules.CooperativeFile.Line;
import java.util.stream.Stream;

/** The words of each choice of money: rates in percent as they are typed, amounts in cents. */
final class MoneyLines {
    static final String NONE = "NONE";

    private MoneyLines() {}

    /** What ends is named alone. */
    static Line of(HouseMoneyEvent event, long position) {
        return switch (event) {
            case MoneyOptionChosen e -> line(e, e.option().question(), position, e.option());
            case MoneyAmountChosen e -> line(e, e.amount(), position, e.value());
            case MoneyAmountSetAside e -> line(e, e.amount(), position, NONE);
            case MoneyDelayChosen e -> line(e, e.delay(), position, e.days());
            case LateInterestChosen e -> line(e, Subject.LATE_INTEREST, position, Percent.of(e.rate()));
            case LateInterestSetAside e -> line(e, Subject.LATE_INTEREST, position, NONE);
            case SellerWordsChosen e -> line(e, e.word(), position, e.lines().toArray());
            case PersonChargeChosen e -> line(e, e.cost(), position, e.carried(), e.yearly());
            case ContributionScaleChosen e -> line(e, Subject.CONTRIBUTION_RATE, position, scale(e));
            case ActivityRateChosen e -> line(e, Subject.ACTIVITY_RATE, position, e.activityId(), Percent.of(e.rate()));
            case ActivityRateEnded e -> line(e, Subject.ACTIVITY_RATE, position, e.activityId());
            case SelfValidationDelegated e -> line(e, Subject.SELF_VALIDATION, position, e.activityId(), "DELEGATED");
            case SelfValidationEnded e -> line(e, Subject.SELF_VALIDATION, position, e.activityId());
            case CategoryRateChosen e -> line(e, Subject.CATEGORY_RATE, position, e.category(), Percent.of(e.rate()));
            case CategoryRateEnded e -> line(e, Subject.CATEGORY_RATE, position, e.category());
            case DirectChargeChosen e ->
                line(e, Subject.DIRECT_CHARGE, position, e.name(), e.amount(), e.bearer(), e.period());
            case DirectChargeEnded e -> line(e, Subject.DIRECT_CHARGE, position, e.name());
            case InvoiceSeriesOpened e -> line(e, Subject.INVOICE_SERIES, position, e.prefix(), e.reason());
            case EstablishmentSeriesOpened e ->
                line(e, Subject.ESTABLISHMENT_SERIES, position, e.establishment(), e.prefix(), e.reason());
            case EstablishmentSeriesEnded e -> line(e, Subject.ESTABLISHMENT_SERIES, position, e.establishment());
        };
    }

    /** The year, then each amount with its rate. */
    private static Object[] scale(ContributionScaleChosen event) {
        return Stream.concat(
                        Stream.of(event.year()),
                        event.tiers().stream().flatMap(tier -> Stream.of(tier.from(), Percent.of(tier.rate()))))
                .toArray();
    }

    /** A line bears the name of its question, amount, delay, cost or word. */
    private static Line line(HouseMoneyEvent event, Enum<?> about, long position, Object... words) {
        var said = Stream.of(words).map(Object::toString).toList();
        return new Line(event.validFrom(), Subject.valueOf(about.name()), said, event.decision(), position);
    }
}
