package coop.alveole.domain.contribution;

import static coop.alveole.domain.contribution.ContributionRule.*;
import static coop.alveole.domain.contribution.Joinery.*;
import static coop.alveole.domain.contribution.LineKind.*;
import static coop.alveole.domain.contribution.Source.OfInternalInvoice.ACCEPTED;
import static coop.alveole.domain.contribution.Source.OfInternalInvoice.REVERSED;
import static coop.alveole.domain.shared.Cast.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.contribution.ContributionCommand.CapeInTheMonth;
import coop.alveole.domain.contribution.ContributionCommand.CountFact;
import coop.alveole.domain.contribution.ContributionEvent.ContributionLineCounted;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InternalInvoiceId;
import coop.alveole.domain.shared.trade.MoneyOption;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** What one activity owes another moves the base from one to the other, once, or not at all (H25). */
class InternalInvoicesCountedTest {
    static final InternalInvoiceId INTERNAL = new InternalInvoiceId("internal-" + uuid("1"));
    static final Source DONE = new Source.OfInternalInvoice(INTERNAL, ACCEPTED);
    static final Source UNDONE = new Source.OfInternalInvoice(INTERNAL, REVERSED);
    static final ContributionLineCounted SALE_LINE = line(SALE, invoice("a"), 1_000_00, 100_00, DAY);

    final FixtureConfiguration<ContributionLedger> ledger = new AggregateTestFixture<>(ContributionLedger.class);

    @Test
    void raisesTheBaseOfTheMakerAndLowersThatOfTheReceiver() {
        ledger.givenNoPriorActivity()
                .when(fact(INTERNAL_MADE, DONE, 300_00, DAY, DEFAULT))
                .expectEvents(line(INTERNAL_MADE, DONE, 300_00, 30_00, DAY));
        ledger.given(SALE_LINE)
                .when(fact(INTERNAL_RECEIVED, DONE, 300_00, DAY, DEFAULT))
                .expectEvents(line(INTERNAL_RECEIVED, DONE, -300_00, -30_00, DAY));
    }

    @Test
    void movesNothingWhereTheHouseCountsOnTheOutsideInvoiceOnly() {
        for (var kind : List.of(INTERNAL_MADE, INTERNAL_RECEIVED))
            ledger.given(SALE_LINE)
                    .when(fact(kind, DONE, 300_00, DAY, with(MoneyOption.ON_OUTSIDE_INVOICE)))
                    .expectNoEvents()
                    .expectException(Refused.by(INTERNAL_INVOICES_MOVE_THE_BASE, "internalInvoice"));
    }

    @Test
    void givesBackWhatItTookWhateverTheRuleHasBecome() {
        ledger.given(SALE_LINE, line(INTERNAL_RECEIVED, DONE, -300_00, -30_00, DAY))
                .when(fact(INTERNAL_RECEIVED, UNDONE, -300_00, DAY, with(MoneyOption.ON_OUTSIDE_INVOICE)))
                .expectEvents(line(INTERNAL_RECEIVED, UNDONE, 300_00, 30_00, DAY));
        ledger.given(SALE_LINE)
                .when(fact(INTERNAL_RECEIVED, UNDONE, -300_00, DAY, DEFAULT))
                .expectNoEvents()
                .expectException(Refused.by(GIVEN_BACK_WHERE_TAKEN, "internalInvoice"));
    }

    @Test
    void countsInTheOpenMonthWhereItsOwnIsClosed() {
        var events = Ledgers.after(List.of(
                sale("a", 1_000_00, DAY, DEFAULT),
                close(MARCH, CapeInTheMonth.NONE),
                fact(INTERNAL_RECEIVED, DONE, 300_00, DAY, DEFAULT)));
        assertThat(events.getLast()).isInstanceOfSatisfying(ContributionLineCounted.class, late -> {
            assertThat(late.month()).isEqualTo(APRIL.atDay(1));
            assertThat(late.corrects()).containsExactly(MARCH.atDay(1));
            assertThat(late.amount()).isEqualTo(new Money(-30_00));
        });
        assertThat(Ledgers.perMonth(events)).containsEntry(MARCH, 100_00L).containsEntry(APRIL, -30_00L);
    }

    /** H6 asks for an invoice to a customer. */
    @Test
    void isNoInvoiceOfAMonthUnderACape() {
        var events = Ledgers.after(
                List.of(fact(INTERNAL_MADE, DONE, 300_00, DAY, DEFAULT), close(MARCH, CapeInTheMonth.IN_FORCE)));
        assertThat(Ledgers.total(events)).isEqualTo(30_00 + 2_55);
    }

    /** Any sale, any part of it: the two ledgers together bear what the sale alone would. */
    @Property(tries = 200)
    void theHouseTakesTheSameOnce(
            @ForAll @LongRange(min = 1, max = 9_999_999) long sold,
            @ForAll @LongRange(min = 1, max = 9_999_999) long internal) {
        var alone = List.of(sale("a", sold, DAY, DEFAULT));
        var receiver = List.of(sale("a", sold, DAY, DEFAULT), fact(INTERNAL_RECEIVED, DONE, internal, DAY, DEFAULT));
        var maker = List.of(fact(INTERNAL_MADE, DONE, internal, DAY, DEFAULT));
        assertThat(bases(receiver) + bases(maker)).isEqualTo(sold);
        assertThat(Ledgers.total(Ledgers.after(receiver)) + Ledgers.total(Ledgers.after(maker)))
                .isEqualTo(Ledgers.total(Ledgers.after(alone)));
    }

    private static long bases(List<CountFact> facts) {
        return Ledgers.after(facts).stream()
                .flatMap(event -> event instanceof ContributionLineCounted line ? Stream.of(line) : Stream.empty())
                .mapToLong(line -> line.base().cents())
                .sum();
    }
}
