package coop.alveole.query.evidence;

import coop.alveole.domain.houserules.HouseMoneyEvent;
import coop.alveole.domain.houserules.HouseMoneyEvent.*;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Percent;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.query.shared.French;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says each choice of money in one sentence; whose rate an activity's is, the page of the rules says to whom it may. */
@Component
class MoneySentences {
    private final MessageSource messages;

    MoneySentences(MessageSource messages) {
        this.messages = messages;
    }

    String of(HouseMoneyEvent event, Locale reader) {
        var from = French.day(event.validFrom());
        return switch (event) {
            case MoneyOptionChosen e ->
                say(reader, "MoneyOptionChosen", rule(e.option().question(), reader), choice(e.option(), reader), from);
            case MoneyAmountChosen e ->
                say(reader, "MoneyAmountChosen", rule(e.amount(), reader), French.euros(e.value()), from);
            case MoneyAmountSetAside e -> say(reader, "MoneyAmountSetAside", rule(e.amount(), reader), from);
            case MoneyDelayChosen e -> say(reader, "MoneyDelayChosen", rule(e.delay(), reader), e.days(), from);
            case LateInterestChosen e -> say(reader, "LateInterestChosen", percent(e.rate()), from);
            case LateInterestSetAside _ -> say(reader, "LateInterestSetAside", from);
            case SellerWordsChosen e ->
                say(reader, "SellerWordsChosen", rule(e.word(), reader), lines(e.lines()), from);
            case PersonChargeChosen e -> charge(e, from, reader);
            case ContributionScaleChosen e ->
                say(reader, "ContributionScaleChosen", tiers(e, reader), choice(e.year(), reader), from);
            case ActivityRateChosen e -> say(reader, "ActivityRateChosen", percent(e.rate()), from);
            case ActivityRateEnded _ -> say(reader, "ActivityRateEnded", from);
            case SelfValidationDelegated _ -> say(reader, "SelfValidationDelegated", from);
            case SelfValidationEnded _ -> say(reader, "SelfValidationEnded", from);
            case CategoryRateChosen e ->
                say(reader, "CategoryRateChosen", category(e.category(), reader), percent(e.rate()), from);
            case CategoryRateEnded e -> say(reader, "CategoryRateEnded", category(e.category(), reader), from);
            case DirectChargeChosen e ->
                say(
                        reader,
                        "DirectChargeChosen",
                        e.name(),
                        French.euros(e.amount()),
                        choice(e.bearer(), reader),
                        choice(e.period(), reader),
                        from);
            case DirectChargeEnded e -> say(reader, "DirectChargeEnded", e.name(), from);
            case InvoiceSeriesOpened e -> say(reader, "InvoiceSeriesOpened", e.prefix(), e.reason(), from);
            case EstablishmentSeriesOpened e ->
                say(reader, "EstablishmentSeriesOpened", e.establishment(), e.prefix(), e.reason(), from);
            case EstablishmentSeriesEnded e -> say(reader, "EstablishmentSeriesEnded", e.establishment(), from);
        };
    }

    private String charge(PersonChargeChosen event, String from, Locale reader) {
        var carried = choice(event.carried(), reader);
        var how = event.yearly().equals(Money.ZERO) ? carried : carried + ", " + French.euros(event.yearly());
        return say(reader, "PersonChargeChosen", rule(event.cost(), reader), how, from);
    }

    private String tiers(ContributionScaleChosen event, Locale reader) {
        return event.tiers().stream()
                .map(tier -> messages.getMessage(
                        "house.money.tier", new Object[] {percent(tier.rate()), French.euros(tier.from())}, reader))
                .collect(Collectors.joining(" ; "));
    }

    private String rule(Enum<?> rule, Locale reader) {
        return messages.getMessage("house.subject." + rule.name(), null, reader);
    }

    private String choice(Enum<?> choice, Locale reader) {
        return messages.getMessage("choice." + choice.name(), null, reader);
    }

    private String category(Enum<?> category, Locale reader) {
        return messages.getMessage("house.category." + category.name(), null, reader);
    }

    private static String percent(Rate rate) {
        return Percent.of(rate) + "\u00a0%";
    }

    private static String lines(List<Label> lines) {
        return lines.stream().map(Label::text).collect(Collectors.joining(", "));
    }

    private String say(Locale reader, String event, Object... values) {
        return messages.getMessage(
                "event." + event, Stream.of(values).map(Object::toString).toArray(), reader);
    }
}
