package coop.alveole.projection.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.contribution.Basis;
import coop.alveole.domain.contribution.ContributionEvent;
import coop.alveole.domain.contribution.ContributionEvent.*;
import coop.alveole.domain.contribution.LineKind;
import coop.alveole.domain.contribution.Source;
import coop.alveole.domain.contribution.Statement;
import coop.alveole.domain.shared.ContributionId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.MoneyOption;
import coop.alveole.projection.Folding;
import coop.alveole.projection.contribution.ContributionFile.State;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** March is open, then closed, then adjusted by what comes in April: on each day as it was known then. */
class ContributionFilesTest {
    static final ContributionId LEDGER = new ContributionId("contribution-00000000-0000-4000-8000-000000000007");
    static final YearMonth MARCH = YearMonth.of(2026, 3);
    static final YearMonth APRIL = MARCH.plusMonths(1);
    static final LocalDate SOLD = MARCH.atDay(10);
    static final LocalDate CLOSED = APRIL.atDay(3);
    static final LocalDate CREDITED = MARCH.atDay(31);
    static final ContributionLineCounted SALE = line(LineKind.SALE, MARCH, SOLD, 4_200_00, List.of());
    static final ContributionMonthClosed CLOSING = new ContributionMonthClosed(
            LEDGER, MARCH.atDay(1), new Statement(new Money(4_200_00), new Money(420_00), Money.ZERO, 1), CLOSED);
    static final ContributionLineCounted LATE =
            line(LineKind.CREDIT_NOTE, APRIL, CREDITED, -800_00, List.of(MARCH.atDay(1)));

    @Test
    void aMonthHoldsWhatCountsInItFromTheDayOfTheFact() {
        var file = given(SALE);
        assertThat(file.linesOf(MARCH, SOLD.minusDays(1))).isEmpty();
        assertThat(file.linesOf(MARCH, SOLD)).containsExactly(SALE);
        assertThat(file.linesOf(APRIL, CLOSED)).isEmpty();
        assertThat(file.activity().value()).isEqualTo("activity-00000000-0000-4000-8000-000000000007");
    }

    @Test
    void itIsProvisionalUntilTheDayItIsClosed() {
        var file = given(SALE, CLOSING);
        assertThat(file.stateOf(MARCH, CLOSED.minusDays(1))).isEqualTo(State.PROVISIONAL);
        assertThat(file.stateOf(MARCH, CLOSED)).isEqualTo(State.CLOSED);
        assertThat(file.stateOf(APRIL, CLOSED)).isEqualTo(State.PROVISIONAL);
        assertThat(file.version()).isEqualTo(1);
    }

    /** Counted in April, it is known of from the first day of April on. */
    @Test
    void whatComesLateAdjustsItAndChangesNothingInIt() {
        var file = given(SALE, CLOSING, LATE);
        assertThat(file.stateOf(MARCH, CLOSED)).isEqualTo(State.ADJUSTED);
        assertThat(file.linesOf(MARCH, CLOSED)).containsExactly(SALE);
        assertThat(file.linesOf(APRIL, CREDITED)).isEmpty();
        assertThat(file.adjusting(MARCH, APRIL.atDay(1))).containsExactly(LATE);
        assertThat(file.adjusting(APRIL, CLOSED)).isEmpty();
    }

    @Test
    void aYearOfItSaysOfEachOfItsMonthsWhatTheWholeSays() {
        var nextYear = line(LineKind.CREDIT_NOTE, MARCH.plusYears(1), CREDITED, -100_00, List.of(APRIL.atDay(1)));
        var whole = given(SALE, CLOSING, LATE, nextYear);
        for (int year : List.of(2025, 2026, 2027)) {
            var ofYear = whole.ofYear(year);
            for (int month = 1; month <= 12; month++) {
                var each = YearMonth.of(year, month);
                assertThat(ofYear.linesOf(each, LocalDate.MAX)).isEqualTo(whole.linesOf(each, LocalDate.MAX));
                assertThat(ofYear.adjusting(each, LocalDate.MAX)).isEqualTo(whole.adjusting(each, LocalDate.MAX));
                assertThat(ofYear.stateOf(each, LocalDate.MAX)).isEqualTo(whole.stateOf(each, LocalDate.MAX));
            }
        }
        assertThat(whole.ofYear(2026).lines()).hasSize(3);
        assertThat(whole.ofYear(2027).lines()).hasSize(1);
        assertThat(whole.ofYear(2025).lines()).isEmpty();
    }

    static ContributionFile given(ContributionEvent... events) {
        return Objects.requireNonNull(
                Folding.fold(new ContributionFiles(), List.of(events)).get(LEDGER.value()));
    }

    static ContributionLineCounted line(
            LineKind kind, YearMonth month, LocalDate on, long base, List<LocalDate> corrects) {
        return new ContributionLineCounted(
                LEDGER,
                month.atDay(1),
                on,
                kind,
                new Source.OfInvoice(new InvoiceId("invoice-00000000-0000-4000-8000-000000000001")),
                List.of(LineCategory.SERVICES),
                new Money(base),
                Rate.of(1_000),
                new Money(base / 10),
                Money.ZERO,
                MoneyOption.PER_INVOICE,
                Basis.DEFAULT,
                corrects);
    }
}
