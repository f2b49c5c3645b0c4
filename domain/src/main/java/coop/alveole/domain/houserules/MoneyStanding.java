package coop.alveole.domain.houserules;

import static coop.alveole.domain.houserules.HouseMoneyRule.*;

import coop.alveole.domain.houserules.HouseMoneyEvent.*;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.trade.InvoiceSeries;
import coop.alveole.domain.shared.trade.LineCategory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What stands apart in the rules of money, and whose each prefix of a series is or was. */
final class MoneyStanding {
    private sealed interface Apart {
        record OfActivity(ActivityId id) implements Apart {}

        record OfCategory(LineCategory category) implements Apart {}

        record Charge(Label name) implements Apart {}

        record SelfValidation(ActivityId id) implements Apart {}

        record Series(Label establishment) implements Apart {}
    }

    private final Map<Apart, LocalDate> since = new HashMap<>();
    private final Map<Label, Optional<Label>> prefixes = new HashMap<>(Map.of(InvoiceSeries.PREFIX, Optional.empty()));

    void on(HouseMoneyEvent event) {
        var from = event.validFrom();
        switch (event) {
            case ActivityRateChosen e -> since.put(new Apart.OfActivity(e.activityId()), from);
            case ActivityRateEnded e -> since.remove(new Apart.OfActivity(e.activityId()));
            case SelfValidationDelegated e -> since.put(new Apart.SelfValidation(e.activityId()), from);
            case SelfValidationEnded e -> since.remove(new Apart.SelfValidation(e.activityId()));
            case CategoryRateChosen e -> since.put(new Apart.OfCategory(e.category()), from);
            case CategoryRateEnded e -> since.remove(new Apart.OfCategory(e.category()));
            case DirectChargeChosen e -> since.put(new Apart.Charge(e.name()), from);
            case DirectChargeEnded e -> since.remove(new Apart.Charge(e.name()));
            case InvoiceSeriesOpened e -> prefixes.put(e.prefix(), Optional.empty());
            case EstablishmentSeriesOpened e -> {
                prefixes.put(e.prefix(), Optional.of(e.establishment()));
                since.put(new Apart.Series(e.establishment()), from);
            }
            case EstablishmentSeriesEnded e -> since.remove(new Apart.Series(e.establishment()));
            case MoneyOptionChosen _,
                    MoneyAmountChosen _,
                    MoneyAmountSetAside _,
                    MoneyDelayChosen _,
                    LateInterestChosen _,
                    LateInterestSetAside _,
                    SellerWordsChosen _,
                    PersonChargeChosen _,
                    ContributionScaleChosen _ -> {}
        }
    }

    void mayEnd(ActivityId activity, LocalDate on) {
        mayEnd(new Apart.OfActivity(activity), "activityId", activity, on);
    }

    void mayEndSelfValidation(ActivityId activity, LocalDate on) {
        mayEnd(new Apart.SelfValidation(activity), "activityId", activity, on);
    }

    void mayEnd(LineCategory category, LocalDate on) {
        mayEnd(new Apart.OfCategory(category), "category", category, on);
    }

    void mayEndCharge(Label name, LocalDate on) {
        mayEnd(new Apart.Charge(name), "name", name, on);
    }

    void mayEndSeries(Label establishment, LocalDate on) {
        mayEnd(new Apart.Series(establishment), "establishment", establishment, on);
    }

    /** A series may be opened again by whose it was. */
    void mayOpen(Label prefix, Optional<Label> establishment) {
        SERIES_PREFIX_IN_FORM.require(InvoiceSeries.isPrefix(prefix), "prefix");
        var owner = prefixes.getOrDefault(prefix, establishment);
        SERIES_OF_ITS_OWN.require(owner.equals(establishment), "prefix", prefix);
    }

    private void mayEnd(Apart apart, String field, Object said, LocalDate on) {
        var beginning = since.getOrDefault(apart, LocalDate.MIN);
        CHOSEN_BEFORE.require(since.containsKey(apart), field, said);
        ENDED_AFTER_ITS_BEGINNING.require(on.isAfter(beginning), "validFrom", said, beginning);
    }
}
