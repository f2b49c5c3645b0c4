package coop.alveole.domain.houserules;

import coop.alveole.domain.shared.ActivityId;
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
import java.util.List;
import java.util.Optional;

/** What is chosen of money, before it is decided upon. */
public sealed interface MoneyChoice {
    /** The rate that an activity or a kind of line has of its own, or has no more. */
    sealed interface OwnRate extends MoneyChoice {}

    /** A charge that the cooperative names. */
    sealed interface OtherCharge extends MoneyChoice {}

    sealed interface Series extends MoneyChoice {}

    /** Whether the holders of an activity validate their own invoices. */
    sealed interface Delegation extends MoneyChoice {}

    /** The answer is to that question and no other. */
    record Option(MoneyOption.Question question, MoneyOption value) implements MoneyChoice {}

    /** Without one, the value is zero. */
    record Amount(MoneyAmount amount, MoneyAmount.Holding holding, Money value) implements MoneyChoice {}

    record Delay(MoneyDelay delay, int days) implements MoneyChoice {}

    /** The yearly rate of the penalties for late payment, or none: they are told in words alone. */
    record LateInterest(Optional<Rate> rate) implements MoneyChoice {}

    record Words(SellerWord word, List<Label> lines) implements MoneyChoice {}

    record Charge(PersonCharge.Cost cost, PersonCharge charge) implements MoneyChoice {}

    record Scale(ContributionScale.Year year, List<Tier> tiers) implements MoneyChoice {}

    record ActivityRate(ActivityId activityId, Rate rate) implements OwnRate {}

    record NoActivityRate(ActivityId activityId) implements OwnRate {}

    record CategoryRate(LineCategory category, Rate rate) implements OwnRate {}

    record NoCategoryRate(LineCategory category) implements OwnRate {}

    record NamedCharge(Label name, DirectCharge charge) implements OtherCharge {}

    record NoNamedCharge(Label name) implements OtherCharge {}

    record SelfValidation(ActivityId activityId) implements Delegation {}

    record NoSelfValidation(ActivityId activityId) implements Delegation {}

    record HouseSeries(Label prefix, Label reason) implements Series {}

    record EstablishmentSeries(Label establishment, Label prefix, Label reason) implements Series {}

    record NoEstablishmentSeries(Label establishment) implements Series {}
}
