package coop.alveole.domain.houserules;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.CooperativeId;
import coop.alveole.domain.shared.Decision;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.ContributionScale;
import coop.alveole.domain.shared.trade.DirectCharge;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.MoneyAmount;
import coop.alveole.domain.shared.trade.MoneyDelay;
import coop.alveole.domain.shared.trade.MoneyOption;
import coop.alveole.domain.shared.trade.PersonCharge;
import coop.alveole.domain.shared.trade.SellerWord;
import coop.alveole.domain.shared.trade.Tier;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What the cooperative has chosen of money, each fact from {@code validFrom} on; rules of one shape share an event. */
public sealed interface HouseMoneyEvent extends CooperativeEvent {
    @Revision("1")
    record MoneyOptionChosen(CooperativeId cooperativeId, MoneyOption option, LocalDate validFrom, Decision decision)
            implements HouseMoneyEvent {}

    @Revision("1")
    record MoneyAmountChosen(
            CooperativeId cooperativeId, MoneyAmount amount, Money value, LocalDate validFrom, Decision decision)
            implements HouseMoneyEvent {}

    /** There is no such amount any more: no threshold, no minimum, no maximum. */
    @Revision("1")
    record MoneyAmountSetAside(CooperativeId cooperativeId, MoneyAmount amount, LocalDate validFrom, Decision decision)
            implements HouseMoneyEvent {}

    @Revision("1")
    record MoneyDelayChosen(
            CooperativeId cooperativeId, MoneyDelay delay, int days, LocalDate validFrom, Decision decision)
            implements HouseMoneyEvent {}

    /** The yearly rate of the penalties for late payment (C. com. art. L441-10 II). */
    @Revision("1")
    record LateInterestChosen(CooperativeId cooperativeId, Rate rate, LocalDate validFrom, Decision decision)
            implements HouseMoneyEvent {}

    /** They are told in words alone again. */
    @Revision("1")
    record LateInterestSetAside(CooperativeId cooperativeId, LocalDate validFrom, Decision decision)
            implements HouseMoneyEvent {}

    @Revision("1")
    record SellerWordsChosen(
            CooperativeId cooperativeId, SellerWord word, List<Label> lines, LocalDate validFrom, Decision decision)
            implements HouseMoneyEvent {}

    /** Within the contribution it costs zero. */
    @Revision("1")
    record PersonChargeChosen(
            CooperativeId cooperativeId,
            PersonCharge.Cost cost,
            PersonCharge.Carried carried,
            Money yearly,
            LocalDate validFrom,
            Decision decision)
            implements HouseMoneyEvent {}

    /** One rate is a scale of one tier, from the first euro. */
    @Revision("1")
    record ContributionScaleChosen(
            CooperativeId cooperativeId,
            ContributionScale.Year year,
            List<Tier> tiers,
            LocalDate validFrom,
            Decision decision)
            implements HouseMoneyEvent {}

    @Revision("1")
    record ActivityRateChosen(
            CooperativeId cooperativeId, ActivityId activityId, Rate rate, LocalDate validFrom, Decision decision)
            implements HouseMoneyEvent {}

    /** The rate of the house counts again. */
    @Revision("1")
    record ActivityRateEnded(CooperativeId cooperativeId, ActivityId activityId, LocalDate validFrom, Decision decision)
            implements HouseMoneyEvent {}

    /** Its holders validate what they wrote for it themselves (security §11). */
    @Revision("1")
    record SelfValidationDelegated(
            CooperativeId cooperativeId, ActivityId activityId, LocalDate validFrom, Decision decision)
            implements HouseMoneyEvent {}

    @Revision("1")
    record SelfValidationEnded(
            CooperativeId cooperativeId, ActivityId activityId, LocalDate validFrom, Decision decision)
            implements HouseMoneyEvent {}

    @Revision("1")
    record CategoryRateChosen(
            CooperativeId cooperativeId, LineCategory category, Rate rate, LocalDate validFrom, Decision decision)
            implements HouseMoneyEvent {}

    @Revision("1")
    record CategoryRateEnded(CooperativeId cooperativeId, LineCategory category, LocalDate validFrom, Decision decision)
            implements HouseMoneyEvent {}

    @Revision("1")
    record DirectChargeChosen(
            CooperativeId cooperativeId,
            Label name,
            Money amount,
            DirectCharge.Bearer bearer,
            DirectCharge.Period period,
            LocalDate validFrom,
            Decision decision)
            implements HouseMoneyEvent {}

    @Revision("1")
    record DirectChargeEnded(CooperativeId cooperativeId, Label name, LocalDate validFrom, Decision decision)
            implements HouseMoneyEvent {}

    /** The series of the house; why another one begins is said (INV-06). */
    @Revision("1")
    record InvoiceSeriesOpened(
            CooperativeId cooperativeId, Label prefix, Label reason, LocalDate validFrom, Decision decision)
            implements HouseMoneyEvent {}

    @Revision("1")
    record EstablishmentSeriesOpened(
            CooperativeId cooperativeId,
            Label establishment,
            Label prefix,
            Label reason,
            LocalDate validFrom,
            Decision decision)
            implements HouseMoneyEvent {}

    /** The establishment takes its numbers in the series of the house again. */
    @Revision("1")
    record EstablishmentSeriesEnded(
            CooperativeId cooperativeId, Label establishment, LocalDate validFrom, Decision decision)
            implements HouseMoneyEvent {}
}
