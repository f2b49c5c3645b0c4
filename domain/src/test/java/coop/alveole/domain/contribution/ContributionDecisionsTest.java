package coop.alveole.domain.contribution;

import static coop.alveole.domain.contribution.ContributionRule.*;
import static coop.alveole.domain.contribution.Joinery.*;
import static coop.alveole.domain.contribution.LineKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.contribution.ContributionCommand.*;
import coop.alveole.domain.contribution.ContributionEvent.*;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.MoneyAmount;
import coop.alveole.domain.shared.trade.MoneyOption;
import coop.alveole.domain.shared.trade.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** What counts, what is refused, and what the close of a month does (H3, H4, H6, H24). */
class ContributionDecisionsTest {
    static final ContributionLineCounted SALE_LINE = line(SALE, invoice("a"), 1_000_00, 100_00, DAY);

    final FixtureConfiguration<ContributionLedger> ledger = new AggregateTestFixture<>(ContributionLedger.class);

    @Test
    void countsAnInvoiceOnce() {
        ledger.givenNoPriorActivity().when(sale("a", 1_000_00, DAY, DEFAULT)).expectEvents(SALE_LINE);
        ledger.given(SALE_LINE)
                .when(sale("a", 1_000_00, DAY, DEFAULT))
                .expectNoEvents()
                .expectException(Refused.by(COUNTED_ONCE, "source"));
    }

    @Test
    void countsALineOfNothingAtAllAsNoLine() {
        ledger.givenNoPriorActivity().when(sale("a", 0, DAY, DEFAULT)).expectNoEvents();
    }

    @Test
    void takesSubcontractingOffTheBaseUnlessItIsIncluded() {
        ledger.given(SALE_LINE)
                .when(fact(SUBCONTRACTING, purchase("1"), 250_00, DAY, DEFAULT))
                .expectEvents(line(SUBCONTRACTING, purchase("1"), -250_00, -25_00, DAY));
        ledger.given(SALE_LINE)
                .when(fact(SUBCONTRACTING, purchase("1"), 250_00, DAY, with(MoneyOption.INCLUDED)))
                .expectNoEvents()
                .expectException(Refused.by(SUBCONTRACTING_LEAVES_THE_BASE, "purchase"));
    }

    @Test
    void takesAPurchaseOffTheBaseAboveTheThresholdNotAtIt() {
        ledger.given(SALE_LINE)
                .when(fact(LARGE_PURCHASE, purchase("1"), 500_01, DAY, DEFAULT))
                .expectEvents(line(LARGE_PURCHASE, purchase("1"), -500_01, -50_00, DAY));
        ledger.given(SALE_LINE)
                .when(fact(LARGE_PURCHASE, purchase("1"), 500_00, DAY, DEFAULT))
                .expectNoEvents()
                .expectException(Refused.by(PURCHASE_ABOVE_THE_THRESHOLD, "purchase", new Money(500_00)));
        ledger.given(SALE_LINE)
                .when(fact(
                        LARGE_PURCHASE,
                        purchase("1"),
                        9_000_00,
                        DAY,
                        with(MoneyAmount.LARGE_PURCHASE, Optional.empty())))
                .expectNoEvents()
                .expectException(Refused.by(PURCHASE_ABOVE_THE_THRESHOLD, "purchase", new Money(9_000_00)));
    }

    @Test
    void givesBackWhatWasTakenOnADebtThatIsLost() {
        ledger.given(SALE_LINE)
                .when(fact(BAD_DEBT, invoice("a"), 400_00, DAY, DEFAULT))
                .expectEvents(line(BAD_DEBT, invoice("a"), -400_00, -40_00, DAY));
        ledger.given(SALE_LINE)
                .when(fact(BAD_DEBT, invoice("b"), 400_00, DAY, DEFAULT))
                .expectNoEvents()
                .expectException(Refused.by(GIVEN_BACK_WHERE_TAKEN, "invoice"));
        ledger.given(SALE_LINE)
                .when(fact(BAD_DEBT, invoice("a"), 400_00, DAY, with(MoneyOption.KEPT)))
                .expectNoEvents()
                .expectException(Refused.by(BAD_DEBT_GIVEN_BACK, "invoice"));
    }

    @Test
    void closesAMonthOnceItIsOver() {
        ledger.given(SALE_LINE)
                .when(close(MARCH, CapeInTheMonth.NONE))
                .expectEvents(closed(MARCH, 1_000_00, 100_00, 1));
        var tooSoon = new CloseMonth(ID, MARCH, CapeInTheMonth.NONE, List.of(), DEFAULT, LocalDate.of(2026, 3, 31));
        ledger.given(SALE_LINE)
                .when(tooSoon)
                .expectNoEvents()
                .expectException(Refused.by(CLOSED_ONCE_OVER, "month", LocalDate.of(2026, 3, 31)));
    }

    @Test
    void closesMonthsInOrder() {
        var march = closed(MARCH, 1_000_00, 100_00, 1);
        ledger.given(SALE_LINE, march).when(close(APRIL, CapeInTheMonth.NONE)).expectEvents(closed(APRIL, 0, 0, 0));
        ledger.given(SALE_LINE, march)
                .when(close(MARCH, CapeInTheMonth.NONE))
                .expectNoEvents()
                .expectException(Refused.by(MONTHS_CLOSED_IN_ORDER, "month", APRIL.atDay(1)));
        ledger.given(SALE_LINE)
                .when(close(APRIL, CapeInTheMonth.NONE))
                .expectNoEvents()
                .expectException(Refused.by(MONTHS_CLOSED_IN_ORDER, "month", MARCH.atDay(1)));
    }

    @Test
    void owesTheMinimumUnderACapeWithoutAnInvoiceOnly() {
        var fee = new ContributionLineCounted(
                ID,
                MARCH.atDay(1),
                MARCH.atEndOfMonth(),
                MINIMUM_FEE,
                new Source.OfTheMonth(),
                List.of(),
                Money.ZERO,
                Rate.ZERO,
                new Money(2_55),
                Money.ZERO,
                MoneyOption.PER_INVOICE,
                Basis.DEFAULT,
                List.of());
        ledger.givenNoPriorActivity()
                .when(close(MARCH, CapeInTheMonth.IN_FORCE))
                .expectEvents(fee, closed(MARCH, 0, 2_55, 1));
        ledger.givenNoPriorActivity().when(close(MARCH, CapeInTheMonth.NONE)).expectEvents(closed(MARCH, 0, 0, 0));
        ledger.given(SALE_LINE)
                .when(close(MARCH, CapeInTheMonth.IN_FORCE))
                .expectEvents(closed(MARCH, 1_000_00, 100_00, 1));
    }

    @Test
    void chargesBesideTheContribution() {
        var charge = new Charge(new Label("Médecine du travail"), Term.chosen(new Money(9_00), CHOSEN_FROM, DECISION));
        var events = ledgerAfter(
                sale("a", 1_000_00, DAY, DEFAULT),
                new CloseMonth(ID, MARCH, CapeInTheMonth.NONE, List.of(charge), DEFAULT, APRIL.atDay(1)));
        assertThat(events.getLast())
                .isEqualTo(new ContributionMonthClosed(
                        ID,
                        MARCH.atDay(1),
                        new Statement(new Money(1_000_00), new Money(100_00), new Money(9_00), 2),
                        APRIL.atDay(1)));
        assertThat(events.get(1)).isInstanceOfSatisfying(ContributionLineCounted.class, line -> {
            assertThat(line.source()).isEqualTo(new Source.OfCharge(new Label("Médecine du travail")));
            assertThat(line.rule()).isEqualTo(new Basis(List.of(CHOSEN_FROM), List.of(DECISION)));
        });
    }

    static List<ContributionEvent> ledgerAfter(ContributionCommand... commands) {
        return Ledgers.after(List.of(commands));
    }
}
