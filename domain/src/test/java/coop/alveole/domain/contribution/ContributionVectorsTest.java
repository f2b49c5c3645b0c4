package coop.alveole.domain.contribution;

import static coop.alveole.domain.contribution.Joinery.*;
import static coop.alveole.domain.contribution.LineKind.*;
import static coop.alveole.domain.shared.Cast.uuid;
import static coop.alveole.domain.shared.trade.LineCategory.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.alveole.domain.contribution.ContributionCommand.*;
import coop.alveole.domain.contribution.ContributionEvent.*;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.ContributionRates;
import coop.alveole.domain.shared.trade.ContributionScale;
import coop.alveole.domain.shared.trade.MoneyAmount;
import coop.alveole.domain.shared.trade.MoneyOption;
import coop.alveole.domain.shared.trade.MoneyTerms;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.domain.shared.trade.Term;
import coop.alveole.domain.shared.trade.Tier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contributions worked out by hand: VEC-B, G1, G2, rates, tiers, maximum, and what comes after a month is closed. */
class ContributionVectorsTest {
    static final MoneyTerms TWELVE_PERCENT = with(ContributionScale.flat(Rate.of(1_200)));

    @Test
    void tenPercentOfTurnoverWithoutSubcontracting() {
        assertThat(total(
                        sale("a", 10_000_00, DAY, DEFAULT),
                        fact(SUBCONTRACTING, purchase("1"), 2_500_00, DAY, DEFAULT)))
                .isEqualTo(750_00);
        assertThat(total(sale("a", 200_00, DAY, DEFAULT))).as("G1").isEqualTo(20_00);
        assertThat(total(fact(CREDIT_NOTE, invoice("b"), 200_00, DAY, DEFAULT)))
                .as("G2")
                .isEqualTo(-20_00);
    }

    @Test
    void roundsPerInvoiceOrPerMonth() {
        assertThat(totalOfThree(DEFAULT)).isEqualTo(100_02);
        assertThat(totalOfThree(with(MoneyOption.PER_MONTH))).isEqualTo(100_01);
    }

    static long totalOfThree(MoneyTerms terms) {
        return total(sale("a", 333_35, DAY, terms), sale("b", 333_35, DAY, terms), sale("c", 333_35, DAY, terms));
    }

    @Test
    void aCreditNoteMayBringAMonthBelowZero() {
        var credit = fact(CREDIT_NOTE, invoice("b"), 400_00, DAY, DEFAULT);
        assertThat(total(sale("a", 1_000_00, DAY, DEFAULT), credit)).isEqualTo(60_00);
        assertThat(total(credit)).isEqualTo(-40_00);
    }

    @Test
    void aRateCountsFromItsDay() {
        assertThat(total(sale("a", 1_000_00, DAY, DEFAULT), sale("b", 1_000_00, APRIL.atDay(1), TWELVE_PERCENT)))
                .isEqualTo(220_00);
    }

    @Test
    void whatIsTakenBackIsAtTheRateItWasTakenAt() {
        var rules = TWELVE_PERCENT.withRatesOf(DEFAULT);
        assertThat(total(
                        sale("a", 1_000_00, DAY, DEFAULT),
                        fact(CREDIT_NOTE, invoice("b"), 1_000_00, APRIL.atDay(1), rules)))
                .isZero();
    }

    /** « It must show » 5. */
    @Test
    void whatComesLateLeavesAClosedMonthAsItIs() {
        var events = Ledgers.after(List.of(
                sale("a", 1_000_00, DAY, DEFAULT),
                close(MARCH, CapeInTheMonth.NONE),
                sale("b", 500_00, APRIL.atDay(3), TWELVE_PERCENT),
                fact(CREDIT_NOTE, invoice("c"), 400_00, DAY, DEFAULT),
                fact(SUBCONTRACTING, purchase("1"), 100_00, DAY.plusDays(1), DEFAULT)));
        assertThat(Ledgers.perMonth(events)).isEqualTo(Map.of(MARCH, 100_00L, APRIL, 60_00L - 40_00L - 10_00L));
        assertThat(lines(events))
                .filteredOn(line -> line.factOn().isBefore(APRIL.atDay(1)))
                .last()
                .satisfies(late -> {
                    assertThat(late.month()).isEqualTo(APRIL.atDay(1));
                    assertThat(late.corrects()).containsExactly(MARCH.atDay(1));
                    assertThat(late.effectiveOn()).isEqualTo(APRIL.atDay(1));
                });
        assertThat(events).contains(closed(MARCH, 1_000_00, 100_00, 1));
    }

    @Test
    void whatComesLateIsNoInvoiceOfTheOpenMonth() {
        var events = Ledgers.after(List.of(
                close(MARCH, CapeInTheMonth.NONE),
                sale("a", 1_000_00, DAY, DEFAULT),
                close(APRIL, CapeInTheMonth.IN_FORCE)));
        assertThat(Ledgers.total(events)).isEqualTo(102_55);
    }

    @Test
    void eachKindOfLineHasItsRateAndTheInvoiceIsRoundedOnce() {
        var terms = with(new ContributionRates(
                Term.byDefault(ContributionScale.DEFAULT),
                Map.of(),
                Map.of(GOODS, Term.chosen(Rate.of(500), CHOSEN_FROM, DECISION))));
        var mixed = new CountFact(
                ID,
                SALE,
                invoice("a"),
                List.of(new Turnover(GOODS, new Money(10_09)), new Turnover(SERVICES, new Money(10_05))),
                DAY,
                terms);
        assertThat(lines(Ledgers.after(List.of(mixed))))
                .extracting(line -> line.category().getFirst(), ContributionLineCounted::amount)
                .containsExactly(tuple(SERVICES, new Money(1_01)), tuple(GOODS, new Money(50)));
    }

    @Test
    void aSaleIsCutWhereItCrossesATier() {
        var terms = with(new ContributionScale(
                ContributionScale.Year.CALENDAR_YEAR,
                List.of(new Tier(Money.ZERO, Rate.of(1_000)), new Tier(new Money(10_000_00), Rate.of(800)))));
        var events = Ledgers.after(List.of(
                sale("a", 9_000_00, DAY, terms),
                sale("b", 2_000_00, DAY, terms),
                sale("c", 1_000_00, DAY.plusYears(1), terms)));
        assertThat(lines(events))
                .extracting(line -> line.amount().cents())
                .containsExactly(900_00L, 100_00L, 80_00L, 100_00L);
    }

    @Test
    void noYearContributesMoreThanItsMaximum() {
        var most = with(MoneyAmount.YEARLY_MAXIMUM, Optional.of(new Money(150_00)));
        var events = Ledgers.after(List.of(
                sale("a", 1_000_00, DAY, most),
                sale("b", 1_000_00, DAY, most),
                fact(CREDIT_NOTE, invoice("c"), 700_00, DAY, most),
                sale("d", 1_000_00, DAY.plusYears(1), most)));
        assertThat(lines(events))
                .extracting(
                        line -> line.amount().cents(),
                        line -> line.overMaximum().cents())
                .containsExactly(
                        tuple(100_00L, 0L), tuple(50_00L, 50_00L), tuple(-20_00L, -50_00L), tuple(100_00L, 0L));
    }

    @Test
    void thePaymentsOfASaleCollectItsTurnoverToTheCent() {
        var sale = List.of(new Turnover(SERVICES, new Money(1_000_00)));
        var third = new Money(400_01);
        var first = Turnover.collected(sale, SALE_TOTAL, Money.ZERO, third);
        var second = Turnover.collected(sale, SALE_TOTAL, third, third);
        var last = Turnover.collected(sale, SALE_TOTAL, third.plus(third), new Money(399_98));
        assertThat(List.of(first, second, last))
                .extracting(part -> part.getFirst().net().cents())
                .containsExactly(333_34L, 333_34L, 333_32L);
        var back = Turnover.collected(sale, SALE_TOTAL, third, third.negated());
        assertThat(total(
                        new CountFact(ID, SALE, payment(1), first, DAY, DEFAULT),
                        new CountFact(ID, SALE, payment(2), back, DAY, DEFAULT)))
                .as("an allocation taken back")
                .isZero();
    }

    static Source payment(int place) {
        return new Source.OfPayment(
                new PaymentId("payment-" + uuid("d")), invoice("a").invoice(), place);
    }

    static long total(ContributionCommand... commands) {
        return Ledgers.total(Ledgers.after(List.of(commands)));
    }

    static List<ContributionLineCounted> lines(List<ContributionEvent> events) {
        return events.stream()
                .filter(ContributionLineCounted.class::isInstance)
                .map(ContributionLineCounted.class::cast)
                .toList();
    }
}
