package coop.alveole.domain.houserules;

import static coop.alveole.domain.houserules.CooperativeTest.*;
import static coop.alveole.domain.shared.trade.LineCategory.SERVICES;
import static coop.alveole.domain.shared.trade.LineCategory.TRAINING;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.houserules.CooperativeEvent.*;
import coop.alveole.domain.houserules.HouseMoneyEvent.*;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Cast;
import coop.alveole.domain.shared.FiscalYearEnd;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.LegalForm;
import coop.alveole.domain.shared.Siren;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.ContributionScale;
import coop.alveole.domain.shared.trade.DirectCharge;
import coop.alveole.domain.shared.trade.InvoiceSeries;
import coop.alveole.domain.shared.trade.MoneyAmount;
import coop.alveole.domain.shared.trade.MoneyDelay;
import coop.alveole.domain.shared.trade.MoneyOption;
import coop.alveole.domain.shared.trade.MoneyTerms;
import coop.alveole.domain.shared.trade.PersonCharge;
import coop.alveole.domain.shared.trade.SellerWord;
import coop.alveole.domain.shared.trade.Term;
import coop.alveole.domain.shared.trade.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What of money holds on a day, and which choice it comes from. */
class MoneyTimelineTest {
    static final LocalDate LATER = FROM.plusYears(1);
    static final ActivityId WOOD = new ActivityId("activity-" + Cast.uuid("3"));
    static final ActivityId SOAP = new ActivityId("activity-" + Cast.uuid("4"));
    static final Rate THIRD = new Rate(3_100, 3);
    static final Label ORLEANS = new Label("Orléans");
    static final Label ORL = new Label("ORL");
    static final Label WHY = new Label("un établissement, une comptabilité");
    static final Label PAYSLIP = new Label("Bulletin de paie");

    @Test
    void withoutAChoiceTheDefaultsHoldAndSaySo() {
        var terms = MoneyTimeline.NONE.on(FROM);
        assertThat(terms).isEqualTo(MoneyTerms.DEFAULT);
        assertThat(terms.rates().of(WOOD, SERVICES)).isEqualTo(Term.byDefault(ContributionScale.flat(Rate.of(1_000))));
        assertThat(terms.amount(MoneyAmount.LARGE_PURCHASE).value()).contains(new Money(50_000));
        assertThat(terms.amount(MoneyAmount.MINIMUM_FEE).value()).contains(new Money(255));
        assertThat(terms.amount(MoneyAmount.YEARLY_MAXIMUM).value()).isEmpty();
        assertThat(terms.personCharge(PersonCharge.Cost.RCP).value().carried())
                .isEqualTo(PersonCharge.Carried.INCLUDED);
        assertThat(terms.personCharge(PersonCharge.Cost.OCCUPATIONAL_MEDICINE)
                        .value()
                        .carried())
                .isEqualTo(PersonCharge.Carried.APART);
        assertThat(terms.days(MoneyDelay.DUE_DAYS)).isEqualTo(Term.byDefault(30));
        assertThat(terms.days(MoneyDelay.REMINDER_HOLD_DAYS)).isEqualTo(Term.byDefault(3));
        assertThat(terms.series().of(ORLEANS)).isEqualTo(Term.byDefault(InvoiceSeries.PREFIX));
        assertThat(terms.seller().word(SellerWord.VAT_NUMBER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = MoneyOption.class,
            names = {"INVOICED", "EXCLUDED", "GIVEN_BACK", "ONCE", "PER_INVOICE", "ON_COLLECTION", "MEASURED"})
    void theseAnswersHoldByDefault(MoneyOption option) {
        assertThat(MoneyTerms.DEFAULT.holds(option)).isTrue();
    }

    @Test
    void aChoiceHoldsFromItsFirstDayAndIsQuoted() {
        var terms = new MoneyTimeline(List.of(scale(FROM, Rate.of(1_200)), scale(LATER, THIRD)));
        assertThat(terms.on(FROM.minusDays(1))).isEqualTo(MoneyTerms.DEFAULT);
        assertThat(terms.on(FROM).rates().of(WOOD, SERVICES))
                .isEqualTo(Term.chosen(ContributionScale.flat(Rate.of(1_200)), FROM, MINUTES));
        assertThat(terms.on(LATER).rates().of(WOOD, SERVICES))
                .isEqualTo(Term.chosen(ContributionScale.flat(THIRD), LATER, MINUTES));
    }

    @Test
    void whatWasRecordedLaterDoesNotHideWhatBeganLater() {
        var terms = new MoneyTimeline(List.of(scale(LATER, THIRD))).with(scale(FROM, Rate.of(1_200)));
        assertThat(terms.on(LATER).rates().ofTheHouse().value()).isEqualTo(ContributionScale.flat(THIRD));
    }

    /** The order: the activity, then the kind of line, then the scale of the house. */
    @Test
    void theRateOfAnActivityPrevailsOverThatOfItsLineAndThatOverTheHouse() {
        var rates = new MoneyTimeline(List.of(
                        scale(FROM, Rate.of(1_200)),
                        new CategoryRateChosen(OURS, TRAINING, Rate.of(500), FROM, MINUTES),
                        new ActivityRateChosen(OURS, WOOD, THIRD, FROM, MINUTES)))
                .on(FROM)
                .rates();
        assertThat(rates.of(WOOD, TRAINING).value()).isEqualTo(ContributionScale.flat(THIRD));
        assertThat(rates.of(WOOD, SERVICES).value()).isEqualTo(ContributionScale.flat(THIRD));
        assertThat(rates.of(SOAP, TRAINING).value()).isEqualTo(ContributionScale.flat(Rate.of(500)));
        assertThat(rates.of(SOAP, SERVICES).value()).isEqualTo(ContributionScale.flat(Rate.of(1_200)));
        assertThat(rates.of(SOAP, TRAINING).origin()).isEqualTo(new Term.Origin.Chosen(FROM, MINUTES));
    }

    @Test
    void validationIsDelegatedFromADayOnAndUntilAnother() {
        var timeline = new MoneyTimeline(List.of(
                new SelfValidationDelegated(OURS, WOOD, FROM, MINUTES),
                new SelfValidationEnded(OURS, WOOD, LATER, MINUTES)));
        assertThat(timeline.on(FROM.minusDays(1)).delegatesValidation(WOOD)).isFalse();
        assertThat(timeline.on(FROM).delegatesValidation(WOOD)).isTrue();
        assertThat(timeline.on(FROM).delegatesValidation(SOAP)).isFalse();
        assertThat(timeline.on(LATER).delegatesValidation(WOOD)).isFalse();
    }

    @Test
    void whatEndsGivesWayToTheRuleOfTheHouse() {
        var timeline = new MoneyTimeline(List.of(
                new ActivityRateChosen(OURS, WOOD, THIRD, FROM, MINUTES),
                new CategoryRateChosen(OURS, TRAINING, Rate.of(500), FROM, MINUTES),
                new DirectChargeChosen(
                        OURS,
                        PAYSLIP,
                        new Money(900),
                        DirectCharge.Bearer.PER_PERSON,
                        DirectCharge.Period.MONTHLY,
                        FROM,
                        MINUTES),
                new EstablishmentSeriesOpened(OURS, ORLEANS, ORL, WHY, FROM, MINUTES),
                new MoneyAmountChosen(OURS, MoneyAmount.YEARLY_MAXIMUM, new Money(1_000_000), FROM, MINUTES),
                new LateInterestChosen(OURS, Rate.of(1_200), FROM, MINUTES),
                new ActivityRateEnded(OURS, WOOD, LATER, MINUTES),
                new LateInterestSetAside(OURS, LATER, MINUTES),
                new CategoryRateEnded(OURS, TRAINING, LATER, MINUTES),
                new DirectChargeEnded(OURS, PAYSLIP, LATER, MINUTES),
                new EstablishmentSeriesEnded(OURS, ORLEANS, LATER, MINUTES),
                new MoneyAmountSetAside(OURS, MoneyAmount.YEARLY_MAXIMUM, LATER, MINUTES)));
        var held = timeline.on(LATER.minusDays(1));
        assertThat(held.directCharges())
                .containsExactly(Map.entry(
                        PAYSLIP,
                        Term.chosen(
                                new DirectCharge(
                                        new Money(900), DirectCharge.Bearer.PER_PERSON, DirectCharge.Period.MONTHLY),
                                FROM,
                                MINUTES)));
        assertThat(held.series().of(ORLEANS).value()).isEqualTo(ORL);
        assertThat(held.amount(MoneyAmount.YEARLY_MAXIMUM).value()).contains(new Money(1_000_000));
        assertThat(held.lateInterest().value()).contains(Rate.of(1_200));
        var ended = timeline.on(LATER);
        assertThat(ended.lateInterest()).isEqualTo(Term.chosen(Optional.empty(), LATER, MINUTES));
        assertThat(ended.rates()).isEqualTo(MoneyTerms.DEFAULT.rates());
        assertThat(ended.directCharges()).isEmpty();
        assertThat(ended.series()).isEqualTo(InvoiceSeries.DEFAULT);
        assertThat(ended.amount(MoneyAmount.YEARLY_MAXIMUM)).isEqualTo(Term.chosen(Optional.empty(), LATER, MINUTES));
    }

    /** A rate in thirds, a fiscal year from April, two establishments: values only, no code. */
    @Test
    void anotherCooperativeSaysItsOwnValues() {
        var tiers = List.of(new Tier(Money.ZERO, THIRD), new Tier(new Money(3_000_000), Rate.of(800)));
        var blois = new Label("Blois");
        var terms = new MoneyTimeline(List.of(
                        new FiscalYearEndChosen(OURS, new FiscalYearEnd(3, 31), FROM, MINUTES),
                        new ContributionScaleChosen(OURS, ContributionScale.Year.FISCAL_YEAR, tiers, FROM, MINUTES),
                        new MoneyOptionChosen(OURS, MoneyOption.COLLECTED, FROM, MINUTES),
                        new MoneyDelayChosen(OURS, MoneyDelay.DUE_DAYS, 45, FROM, MINUTES),
                        new PersonChargeChosen(
                                OURS,
                                PersonCharge.Cost.RCP,
                                PersonCharge.Carried.APART,
                                new Money(12_000),
                                FROM,
                                MINUTES),
                        new InvoiceSeriesOpened(OURS, new Label("FA"), WHY, FROM, MINUTES),
                        new EstablishmentSeriesOpened(OURS, ORLEANS, ORL, WHY, FROM, MINUTES),
                        new EstablishmentSeriesOpened(OURS, blois, new Label("BLO"), WHY, FROM, MINUTES)))
                .on(LATER);
        var scale = terms.rates().of(WOOD, SERVICES).value();
        assertThat(scale.year()
                        .beginning(LocalDate.of(2027, 2, 1), terms.yearEnd().value()))
                .isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(scale.parts(new Money(2_900_000), new Money(200_000)))
                .extracting(ContributionScale.Part::rate)
                .containsExactly(THIRD, Rate.of(800));
        assertThat(terms.holds(MoneyOption.COLLECTED)).isTrue();
        assertThat(terms.holds(MoneyOption.INVOICED)).isFalse();
        assertThat(terms.days(MoneyDelay.DUE_DAYS).value()).isEqualTo(45);
        assertThat(terms.personCharge(PersonCharge.Cost.RCP).value().yearly()).isEqualTo(new Money(12_000));
        assertThat(terms.series().of(ORLEANS).value()).isEqualTo(ORL);
        assertThat(terms.series().of(blois).value()).isEqualTo(new Label("BLO"));
        assertThat(terms.series().of(new Label("Tours")).value()).isEqualTo(new Label("FA"));
    }

    @Test
    void anInvoiceBearsWhatTheCooperativeSaysOfItself() {
        var seller = new MoneyTimeline(List.of(
                        NAMED,
                        new LegalFormChosen(OURS, LegalForm.SARL_SCOP, FROM, MINUTES),
                        new SirenRecorded(OURS, Siren.of("732829320"), FROM, MINUTES),
                        new SellerWordsChosen(OURS, SellerWord.ADDRESS, ADDRESS, FROM, MINUTES)))
                .on(FROM)
                .seller();
        assertThat(seller.name()).contains(Term.chosen(NAME, FROM, MINUTES));
        assertThat(seller.form().orElseThrow().value()).isEqualTo(LegalForm.SARL_SCOP);
        assertThat(seller.siren().orElseThrow().value().digits()).isEqualTo("732829320");
        assertThat(seller.word(SellerWord.ADDRESS).orElseThrow().value()).isEqualTo(ADDRESS);
    }

    private static ContributionScaleChosen scale(LocalDate from, Rate rate) {
        var scale = ContributionScale.flat(rate);
        return new ContributionScaleChosen(OURS, scale.year(), scale.tiers(), from, MINUTES);
    }
}
