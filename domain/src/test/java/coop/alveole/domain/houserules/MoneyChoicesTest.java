package coop.alveole.domain.houserules;

import static coop.alveole.domain.houserules.CooperativeRule.DECLARED_BEFORE;
import static coop.alveole.domain.houserules.CooperativeRule.NOT_BEFORE_ITS_DECISION;
import static coop.alveole.domain.houserules.CooperativeTest.*;
import static coop.alveole.domain.houserules.HouseMoneyRule.*;
import static coop.alveole.domain.houserules.MoneyTimelineTest.*;
import static coop.alveole.domain.shared.trade.LineCategory.GOODS;

import coop.alveole.domain.houserules.CooperativeCommand.ChooseMoney;
import coop.alveole.domain.houserules.CooperativeEvent.*;
import coop.alveole.domain.houserules.HouseMoneyEvent.*;
import coop.alveole.domain.houserules.MoneyChoice.*;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.Rule;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.ContributionScale;
import coop.alveole.domain.shared.trade.DirectCharge;
import coop.alveole.domain.shared.trade.DirectCharge.Bearer;
import coop.alveole.domain.shared.trade.DirectCharge.Period;
import coop.alveole.domain.shared.trade.MoneyAmount;
import coop.alveole.domain.shared.trade.MoneyAmount.Holding;
import coop.alveole.domain.shared.trade.MoneyDelay;
import coop.alveole.domain.shared.trade.MoneyOption;
import coop.alveole.domain.shared.trade.PersonCharge;
import coop.alveole.domain.shared.trade.PersonCharge.Carried;
import coop.alveole.domain.shared.trade.PersonCharge.Cost;
import coop.alveole.domain.shared.trade.SellerWord;
import coop.alveole.domain.shared.trade.Tier;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the cooperative may choose of money, and what not. */
class MoneyChoicesTest {
    static final SiteDeclared ESTABLISHMENT =
            new SiteDeclared(OURS, SiteKind.ESTABLISHMENT, ORLEANS, ADDRESS, FROM, MINUTES);
    static final EstablishmentSeriesOpened OPENED =
            new EstablishmentSeriesOpened(OURS, ORLEANS, ORL, WHY, FROM, MINUTES);
    static final ActivityRateChosen OWN = new ActivityRateChosen(OURS, WOOD, THIRD, FROM, MINUTES);

    final AggregateTestFixture<Cooperative> cooperative = new AggregateTestFixture<>(Cooperative.class);

    @ParameterizedTest
    @EnumSource(MoneyOption.class)
    void everyAnswerMayBeChosen(MoneyOption option) {
        allows(new Option(option.question(), option), new MoneyOptionChosen(OURS, option, FROM, MINUTES));
    }

    @Test
    void refusesTheAnswerOfAnotherRule() {
        refuses(
                new Option(MoneyOption.Question.ROUNDING, MoneyOption.KEPT),
                ANSWER_OF_THIS_RULE,
                "value",
                List.of(MoneyOption.PER_INVOICE, MoneyOption.PER_MONTH));
    }

    @Test
    void aRuleOfMoneyDoesNotCountBeforeItsDecision() {
        var choice = new Option(MoneyOption.Question.ROUNDING, MoneyOption.PER_MONTH);
        cooperative
                .given(NAMED)
                .when(new ChooseMoney(OURS, choice, DECIDED, MINUTES))
                .expectEvents(new MoneyOptionChosen(OURS, MoneyOption.PER_MONTH, DECIDED, MINUTES));
        cooperative
                .given(NAMED)
                .when(new ChooseMoney(OURS, choice, DECIDED.minusDays(1), MINUTES))
                .expectNoEvents()
                .expectException(Refused.by(NOT_BEFORE_ITS_DECISION, "validFrom", DECIDED));
    }

    @ParameterizedTest
    @CsvSource({"LARGE_PURCHASE,1", "MINIMUM_FEE,271", "YEARLY_MAXIMUM,100000000"})
    void anAmountIsChosenAboveZero(MoneyAmount amount, long cents) {
        allows(
                new Amount(amount, Holding.AMOUNT, new Money(cents)),
                new MoneyAmountChosen(OURS, amount, new Money(cents), FROM, MINUTES));
    }

    @ParameterizedTest
    @CsvSource({"AMOUNT,0", "AMOUNT,-1", "AMOUNT,100000001", "NONE,1"})
    void refusesAnAmountThatIsNone(Holding holding, long cents) {
        refuses(new Amount(MoneyAmount.MINIMUM_FEE, holding, new Money(cents)), AMOUNT_ABOVE_ZERO, "amountCents");
    }

    @Test
    void anAmountIsSetAside() {
        allows(
                new Amount(MoneyAmount.LARGE_PURCHASE, Holding.NONE, Money.ZERO),
                new MoneyAmountSetAside(OURS, MoneyAmount.LARGE_PURCHASE, FROM, MINUTES));
    }

    @ParameterizedTest
    @CsvSource({"DUE_DAYS,0", "DUE_DAYS,60", "REMINDER_HOLD_DAYS,0", "REMINDER_HOLD_DAYS,30"})
    void aDelayIsChosenWithinItsBounds(MoneyDelay delay, int days) {
        allows(new Delay(delay, days), new MoneyDelayChosen(OURS, delay, days, FROM, MINUTES));
    }

    @ParameterizedTest
    @CsvSource({"DUE_DAYS,61,60", "DUE_DAYS,-1,60", "REMINDER_HOLD_DAYS,31,30"})
    void refusesADelayOutsideOfThem(MoneyDelay delay, int days, int most) {
        refuses(new Delay(delay, days), DELAY_LEFT_OPEN, "value", days, most);
    }

    @ParameterizedTest
    @CsvSource({"1", "1200", "10000"})
    void aRateOfLateInterestIsAboveZeroAndAtMostTheWhole(long basisPoints) {
        var rate = Rate.of(basisPoints);
        allows(new LateInterest(Optional.of(rate)), new LateInterestChosen(OURS, rate, FROM, MINUTES));
    }

    @ParameterizedTest
    @CsvSource({"0", "10001"})
    void refusesARateOfLateInterestOutsideOfThem(long basisPoints) {
        refuses(new LateInterest(Optional.of(Rate.of(basisPoints))), LATE_INTEREST_LEFT_OPEN, "value");
    }

    @Test
    void lateInterestIsSetAside() {
        allows(new LateInterest(Optional.empty()), new LateInterestSetAside(OURS, FROM, MINUTES));
    }

    @ParameterizedTest
    @CsvSource({"VAT_NUMBER,FR 44 732829320,FR44732829320", "TRAINING_NUMBER,24 37 01234 56,24370123456"})
    void aNumberIsKeptWithoutItsSpaces(SellerWord word, String typed, String kept) {
        allows(
                new Words(word, List.of(new Label(typed))),
                new SellerWordsChosen(OURS, word, List.of(new Label(kept)), FROM, MINUTES));
    }

    @Test
    void anAddressHasItsLines() {
        allows(
                new Words(SellerWord.ADDRESS, ADDRESS),
                new SellerWordsChosen(OURS, SellerWord.ADDRESS, ADDRESS, FROM, MINUTES));
    }

    @ParameterizedTest
    @CsvSource({
        "VAT_NUMBER,FR45732829320",
        "VAT_NUMBER,DE123456789",
        "VAT_NUMBER,732829320",
        "TRAINING_NUMBER,2437012345",
        "TRAINING_NUMBER,2437012345A"
    })
    void refusesANumberWithoutItsForm(SellerWord word, String typed) {
        refuses(new Words(word, List.of(new Label(typed))), SELLER_WORDS_IN_FORM, "value");
    }

    @Test
    void refusesMoreLinesThanAnInvoiceHas() {
        var five = List.of(NAME, NAME, NAME, NAME, NAME);
        refuses(new Words(SellerWord.ADDRESS, five), SELLER_WORDS_IN_FORM, "value");
        refuses(new Words(SellerWord.ADDRESS, List.of()), SELLER_WORDS_IN_FORM, "value");
    }

    @Test
    void aPersonIsChargedApartByAnAmountOrWithinForNothing() {
        var apart = new PersonCharge(Carried.APART, new Money(12_000));
        allows(
                new Charge(Cost.RCP, apart),
                new PersonChargeChosen(OURS, Cost.RCP, Carried.APART, new Money(12_000), FROM, MINUTES));
        allows(
                new Charge(Cost.OCCUPATIONAL_MEDICINE, new PersonCharge(Carried.INCLUDED, Money.ZERO)),
                new PersonChargeChosen(OURS, Cost.OCCUPATIONAL_MEDICINE, Carried.INCLUDED, Money.ZERO, FROM, MINUTES));
        refuses(
                new Charge(Cost.RCP, new PersonCharge(Carried.APART, Money.ZERO)),
                APART_WITH_ITS_AMOUNT,
                "amountCents");
        refuses(
                new Charge(Cost.RCP, new PersonCharge(Carried.INCLUDED, new Money(1))),
                APART_WITH_ITS_AMOUNT,
                "amountCents");
    }

    @Test
    void aScaleGoesUpFromTheFirstEuro() {
        var tiers = List.of(new Tier(Money.ZERO, THIRD), new Tier(new Money(1), Rate.of(800)));
        allows(
                new Scale(ContributionScale.Year.FISCAL_YEAR, tiers),
                new ContributionScaleChosen(OURS, ContributionScale.Year.FISCAL_YEAR, tiers, FROM, MINUTES));
        refuses(
                new Scale(ContributionScale.Year.CALENDAR_YEAR, tiers.reversed()),
                TIERS_FROM_THE_FIRST_EURO,
                "from2Cents");
    }

    @Test
    void aRateOfItsOwnGoesUpToTheWhole() {
        allows(
                new ActivityRate(WOOD, Rate.of(10_000)),
                new ActivityRateChosen(OURS, WOOD, Rate.of(10_000), FROM, MINUTES));
        allows(new CategoryRate(GOODS, Rate.ZERO), new CategoryRateChosen(OURS, GOODS, Rate.ZERO, FROM, MINUTES));
        refuses(new ActivityRate(WOOD, Rate.of(10_001)), RATE_UP_TO_THE_WHOLE, "value");
        refuses(new CategoryRate(GOODS, Rate.of(10_001)), RATE_UP_TO_THE_WHOLE, "value");
    }

    @Test
    void whatStandsApartEndsOnceAndAfterItsBeginning() {
        cooperative
                .given(OWN)
                .when(new ChooseMoney(OURS, new NoActivityRate(WOOD), LATER, MINUTES))
                .expectEvents(new ActivityRateEnded(OURS, WOOD, LATER, MINUTES));
        cooperative
                .given(OWN)
                .when(new ChooseMoney(OURS, new NoActivityRate(WOOD), FROM, MINUTES))
                .expectNoEvents()
                .expectException(Refused.by(ENDED_AFTER_ITS_BEGINNING, "validFrom", WOOD, FROM));
        cooperative
                .given(OWN, new ActivityRateEnded(OURS, WOOD, LATER, MINUTES))
                .when(new ChooseMoney(OURS, new NoActivityRate(WOOD), LATER, MINUTES))
                .expectNoEvents()
                .expectException(Refused.by(CHOSEN_BEFORE, "activityId", WOOD));
    }

    @Test
    void theValidationOfItsInvoicesIsDelegatedToAnActivityAndTakenBack() {
        var delegated = new SelfValidationDelegated(OURS, WOOD, FROM, MINUTES);
        allows(new SelfValidation(WOOD), delegated);
        cooperative
                .given(delegated)
                .when(new ChooseMoney(OURS, new NoSelfValidation(WOOD), LATER, MINUTES))
                .expectEvents(new SelfValidationEnded(OURS, WOOD, LATER, MINUTES));
        refuses(new NoSelfValidation(WOOD), CHOSEN_BEFORE, "activityId", WOOD);
    }

    @Test
    void aKindOfLineAndAChargeEndToo() {
        cooperative
                .given(new CategoryRateChosen(OURS, GOODS, THIRD, FROM, MINUTES))
                .when(new ChooseMoney(OURS, new NoCategoryRate(GOODS), LATER, MINUTES))
                .expectEvents(new CategoryRateEnded(OURS, GOODS, LATER, MINUTES));
        refuses(new NoCategoryRate(GOODS), CHOSEN_BEFORE, "category", GOODS);
        var payslip = new DirectCharge(new Money(900), Bearer.PER_PERSON, Period.MONTHLY);
        var chosen =
                new DirectChargeChosen(OURS, PAYSLIP, new Money(900), Bearer.PER_PERSON, Period.MONTHLY, FROM, MINUTES);
        allows(new NamedCharge(PAYSLIP, payslip), chosen);
        cooperative
                .given(chosen)
                .when(new ChooseMoney(OURS, new NoNamedCharge(PAYSLIP), LATER, MINUTES))
                .expectEvents(new DirectChargeEnded(OURS, PAYSLIP, LATER, MINUTES));
        refuses(new NoNamedCharge(PAYSLIP), CHOSEN_BEFORE, "name", PAYSLIP);
        refuses(
                new NamedCharge(PAYSLIP, new DirectCharge(Money.ZERO, Bearer.PER_ACTIVITY, Period.YEARLY)),
                AMOUNT_ABOVE_ZERO,
                "amountCents");
    }

    @Test
    void anEstablishmentHasASeriesOfItsOwnOnceItIsDeclared() {
        var series = new EstablishmentSeries(ORLEANS, ORL, WHY);
        cooperative
                .given(ESTABLISHMENT)
                .when(new ChooseMoney(OURS, series, FROM, MINUTES))
                .expectEvents(OPENED);
        refuses(series, DECLARED_BEFORE, "establishment", ORLEANS);
        cooperative
                .given(ESTABLISHMENT, OPENED)
                .when(new ChooseMoney(OURS, new NoEstablishmentSeries(ORLEANS), LATER, MINUTES))
                .expectEvents(new EstablishmentSeriesEnded(OURS, ORLEANS, LATER, MINUTES));
        refuses(new NoEstablishmentSeries(ORLEANS), CHOSEN_BEFORE, "establishment", ORLEANS);
    }

    @Test
    void twoSeriesNeverShareAPrefix() {
        var house = new HouseSeries(ORL, WHY);
        cooperative
                .given(ESTABLISHMENT, OPENED, new EstablishmentSeriesEnded(OURS, ORLEANS, LATER, MINUTES))
                .when(new ChooseMoney(OURS, house, LATER, MINUTES))
                .expectNoEvents()
                .expectException(Refused.by(SERIES_OF_ITS_OWN, "prefix", ORL));
        cooperative
                .given(ESTABLISHMENT)
                .when(new ChooseMoney(OURS, new EstablishmentSeries(ORLEANS, new Label("F"), WHY), LATER, MINUTES))
                .expectNoEvents()
                .expectException(Refused.by(SERIES_OF_ITS_OWN, "prefix", new Label("F")));
        cooperative
                .given(ESTABLISHMENT, OPENED, new EstablishmentSeriesEnded(OURS, ORLEANS, LATER, MINUTES))
                .when(new ChooseMoney(OURS, new EstablishmentSeries(ORLEANS, ORL, WHY), LATER, MINUTES))
                .expectEvents(new EstablishmentSeriesOpened(OURS, ORLEANS, ORL, WHY, LATER, MINUTES));
    }

    @ParameterizedTest
    @CsvSource({"f", "1F", "TOOLONG", "F-1"})
    void refusesAPrefixWithoutItsForm(String prefix) {
        refuses(new HouseSeries(new Label(prefix), WHY), SERIES_PREFIX_IN_FORM, "prefix");
    }

    @ParameterizedTest
    @CsvSource({"F", "A1", "ABCDEF"})
    void aSeriesOfTheHouseIsOpenedWithItsReason(String prefix) {
        allows(
                new HouseSeries(new Label(prefix), WHY),
                new InvoiceSeriesOpened(OURS, new Label(prefix), WHY, FROM, MINUTES));
    }

    private void allows(MoneyChoice choice, HouseMoneyEvent event) {
        cooperative
                .given(NAMED)
                .when(new ChooseMoney(OURS, choice, FROM, MINUTES))
                .expectEvents(event);
    }

    private void refuses(MoneyChoice choice, Rule rule, String field, Object... values) {
        cooperative
                .given(NAMED)
                .when(new ChooseMoney(OURS, choice, FROM, MINUTES))
                .expectNoEvents()
                .expectException(Refused.by(rule, field, values));
    }
}
