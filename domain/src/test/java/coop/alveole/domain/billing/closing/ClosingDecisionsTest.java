package coop.alveole.domain.billing.closing;

import static coop.alveole.domain.billing.closing.ClosingRule.CLOSED_DAY_AFTER_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.billing.closing.ClosingCommand.CloseDay;
import coop.alveole.domain.billing.closing.ClosingEvent.*;
import coop.alveole.domain.shared.ClosingsId;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Day, month and year totals, and the one that is never set back (ISCA-05). */
class ClosingDecisionsTest {
    static final ClosingsId ID = new ClosingsId("closings-00000000-0000-4000-8000-000000000001");
    static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);
    static final LocalDate BEFORE_LAST = YEAR_END.minusDays(1);
    static final Receipts HUNDRED = Receipts.received(new Money(100_00));
    static final Receipts BOUNCED = Receipts.takenBack(new Money(40_00));

    final AggregateTestFixture<Closings> closings = new AggregateTestFixture<>(Closings.class);

    @Test
    void aDayBearsWhatItReceivedAndAllSinceTheFirst() {
        closings.givenNoPriorActivity()
                .when(closing(BEFORE_LAST, HUNDRED))
                .expectEvents(closed(BEFORE_LAST, HUNDRED, HUNDRED));
    }

    @Test
    void theLastDayClosesItsMonthAndItsYearToo() {
        var all = HUNDRED.plus(BOUNCED);
        closings.given(closed(BEFORE_LAST, HUNDRED, HUNDRED))
                .when(closing(YEAR_END, BOUNCED))
                .expectEvents(
                        closed(YEAR_END, BOUNCED, all),
                        new MonthClosed(ID, YEAR_END, all, all),
                        new YearClosed(ID, YEAR_END, all, all));
        assertThat(all.net()).isEqualTo(new Money(60_00));
        assertThat(all.facts()).isEqualTo(2);
    }

    @Test
    void aNewPeriodBeginsAtZeroAndThePerpetualTotalGoesOn() {
        var first = YEAR_END.plusDays(1);
        closings.given(
                        closed(YEAR_END, HUNDRED, HUNDRED),
                        new MonthClosed(ID, YEAR_END, HUNDRED, HUNDRED),
                        new YearClosed(ID, YEAR_END, HUNDRED, HUNDRED))
                .when(new CloseDay(ID, first, Receipts.NONE, 9, YEAR_END.plusYears(1)))
                .expectEvents(closed(first, Receipts.NONE, HUNDRED));
    }

    @Test
    void noDayIsLeftOutNorClosedTwice() {
        closings.given(closed(BEFORE_LAST, HUNDRED, HUNDRED))
                .when(closing(BEFORE_LAST, HUNDRED))
                .expectNoEvents()
                .expectException(Refused.by(CLOSED_DAY_AFTER_DAY, "day", BEFORE_LAST));
        closings.given(closed(BEFORE_LAST, HUNDRED, HUNDRED))
                .when(closing(YEAR_END.plusDays(1), HUNDRED))
                .expectNoEvents()
                .expectException(Refused.by(CLOSED_DAY_AFTER_DAY, "day", BEFORE_LAST));
    }

    private static CloseDay closing(LocalDate day, Receipts receipts) {
        return new CloseDay(ID, day, receipts, 9, YEAR_END);
    }

    private static DayClosed closed(LocalDate day, Receipts receipts, Receipts perpetual) {
        return new DayClosed(ID, day, receipts, perpetual, 9);
    }
}
