package coop.alveole.domain.houserules;

import static coop.alveole.domain.houserules.CooperativeRule.DECLARED_BEFORE;
import static coop.alveole.domain.houserules.HouseMoneyRule.*;

import coop.alveole.domain.houserules.CooperativeCommand.ChooseMoney;
import coop.alveole.domain.houserules.HouseMoneyEvent.*;
import coop.alveole.domain.houserules.MoneyChoice.*;
import coop.alveole.domain.shared.CooperativeId;
import coop.alveole.domain.shared.Decision;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Percent;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.ContributionScale;
import coop.alveole.domain.shared.trade.MoneyAmount;
import coop.alveole.domain.shared.trade.PersonCharge;
import coop.alveole.domain.shared.trade.PersonCharge.Carried;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** Decides one choice of money, which has its day and its decision: its bounds, then the fact. */
record MoneyDecisions(CooperativeId id, LocalDate from, Decision decision) {
    static MoneyDecisions of(ChooseMoney c) {
        return new MoneyDecisions(c.cooperativeId(), c.validFrom(), c.decision());
    }

    HouseMoneyEvent decide(MoneyChoice choice, MoneyStanding standing, Predicate<Label> isEstablishment) {
        return switch (choice) {
            case Option c -> option(c);
            case Amount c -> amount(c);
            case Delay c -> delay(c);
            case LateInterest c -> lateInterest(c);
            case Words c -> words(c);
            case Charge c -> charge(c.cost(), c.charge());
            case Scale c -> scale(c);
            case OwnRate c -> rate(c, standing);
            case OtherCharge c -> charge(c, standing);
            case Delegation c -> delegation(c, standing);
            case Series c -> series(c, standing, isEstablishment);
        };
    }

    private HouseMoneyEvent option(Option c) {
        ANSWER_OF_THIS_RULE.require(
                c.value().question() == c.question(), "value", c.question().options());
        return new MoneyOptionChosen(id, c.value(), from, decision);
    }

    private HouseMoneyEvent amount(Amount c) {
        return switch (c.holding()) {
            case AMOUNT -> new MoneyAmountChosen(id, c.amount(), allowed(c.value()), from, decision);
            case NONE -> {
                AMOUNT_ABOVE_ZERO.require(c.value().isZero(), "amountCents");
                yield new MoneyAmountSetAside(id, c.amount(), from, decision);
            }
        };
    }

    private HouseMoneyEvent delay(Delay c) {
        DELAY_LEFT_OPEN.require(
                c.delay().allows(c.days()), "value", c.days(), c.delay().most());
        return new MoneyDelayChosen(id, c.delay(), c.days(), from, decision);
    }

    private HouseMoneyEvent lateInterest(LateInterest c) {
        return c.rate()
                .<HouseMoneyEvent>map(rate -> {
                    LATE_INTEREST_LEFT_OPEN.require(!rate.isZero() && Percent.isAtMostWhole(rate), "value");
                    return new LateInterestChosen(id, rate, from, decision);
                })
                .orElseGet(() -> new LateInterestSetAside(id, from, decision));
    }

    private HouseMoneyEvent words(Words c) {
        var written = c.word().written(c.lines());
        SELLER_WORDS_IN_FORM.require(c.word().allows(written), "value");
        return new SellerWordsChosen(id, c.word(), written, from, decision);
    }

    private HouseMoneyEvent charge(PersonCharge.Cost cost, PersonCharge charge) {
        boolean apart = charge.carried() == Carried.APART;
        APART_WITH_ITS_AMOUNT.require(
                apart ? MoneyAmount.allows(charge.yearly()) : charge.yearly().isZero(), "amountCents");
        return new PersonChargeChosen(id, cost, charge.carried(), charge.yearly(), from, decision);
    }

    private HouseMoneyEvent scale(Scale c) {
        TIERS_FROM_THE_FIRST_EURO.require(ContributionScale.isSound(c.tiers()), "from2Cents");
        return new ContributionScaleChosen(id, c.year(), c.tiers(), from, decision);
    }

    private HouseMoneyEvent rate(OwnRate choice, MoneyStanding standing) {
        return switch (choice) {
            case ActivityRate c -> new ActivityRateChosen(id, c.activityId(), allowed(c.rate()), from, decision);
            case CategoryRate c -> new CategoryRateChosen(id, c.category(), allowed(c.rate()), from, decision);
            case NoActivityRate c -> {
                standing.mayEnd(c.activityId(), from);
                yield new ActivityRateEnded(id, c.activityId(), from, decision);
            }
            case NoCategoryRate c -> {
                standing.mayEnd(c.category(), from);
                yield new CategoryRateEnded(id, c.category(), from, decision);
            }
        };
    }

    private HouseMoneyEvent delegation(Delegation choice, MoneyStanding standing) {
        return switch (choice) {
            case SelfValidation c -> new SelfValidationDelegated(id, c.activityId(), from, decision);
            case NoSelfValidation c -> {
                standing.mayEndSelfValidation(c.activityId(), from);
                yield new SelfValidationEnded(id, c.activityId(), from, decision);
            }
        };
    }

    private HouseMoneyEvent charge(OtherCharge choice, MoneyStanding standing) {
        return switch (choice) {
            case NamedCharge c -> {
                var amount = allowed(c.charge().amount());
                yield new DirectChargeChosen(
                        id, c.name(), amount, c.charge().bearer(), c.charge().period(), from, decision);
            }
            case NoNamedCharge c -> {
                standing.mayEndCharge(c.name(), from);
                yield new DirectChargeEnded(id, c.name(), from, decision);
            }
        };
    }

    private HouseMoneyEvent series(Series choice, MoneyStanding standing, Predicate<Label> isEstablishment) {
        return switch (choice) {
            case HouseSeries c -> {
                standing.mayOpen(c.prefix(), Optional.empty());
                yield new InvoiceSeriesOpened(id, c.prefix(), c.reason(), from, decision);
            }
            case EstablishmentSeries c -> {
                DECLARED_BEFORE.require(isEstablishment.test(c.establishment()), "establishment", c.establishment());
                standing.mayOpen(c.prefix(), Optional.of(c.establishment()));
                yield new EstablishmentSeriesOpened(id, c.establishment(), c.prefix(), c.reason(), from, decision);
            }
            case NoEstablishmentSeries c -> {
                standing.mayEndSeries(c.establishment(), from);
                yield new EstablishmentSeriesEnded(id, c.establishment(), from, decision);
            }
        };
    }

    private static Money allowed(Money amount) {
        AMOUNT_ABOVE_ZERO.require(MoneyAmount.allows(amount), "amountCents");
        return amount;
    }

    private static Rate allowed(Rate rate) {
        RATE_UP_TO_THE_WHOLE.require(Percent.isAtMostWhole(rate), "value");
        return rate;
    }
}
