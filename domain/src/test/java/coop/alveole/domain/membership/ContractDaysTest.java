package coop.alveole.domain.membership;

import static coop.alveole.domain.shared.Cast.AMINAS;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.CapeEvent.CapeSigned;
import coop.alveole.domain.membership.CesaEvent.CesaEnded;
import coop.alveole.domain.membership.CesaEvent.CesaSigned;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether a sale falls on a day of somebody's contract (CAPE-05, H26). */
class ContractDaysTest {
    private static final LocalDate START = LocalDate.of(2024, 3, 1);
    private static final LocalDate END = START.plusYears(1).minusDays(1);
    private static final CapeSigned CAPE = new CapeSigned(AMINAS, START, START, END);
    private static final CesaSigned CESA = new CesaSigned(AMINAS, END.plusDays(10), END.plusYears(2), END.plusYears(1));

    @Test
    void countTheFirstAndTheLast() {
        var days = ContractDays.of(Stream.of(CAPE));
        assertThat(List.of(days.include(START), days.include(END))).containsOnly(true);
        assertThat(List.of(days.include(START.minusDays(1)), days.include(END.plusDays(1))))
                .containsOnly(false);
    }

    @Test
    void goOnWithTheCesaUntilItEnds() {
        var goingOn = ContractDays.of(Stream.of(CAPE, CESA));
        assertThat(goingOn.include(END.plusDays(9))).isFalse();
        assertThat(goingOn.include(END.plusDays(10))).isTrue();
        assertThat(goingOn.include(END.plusYears(9))).isTrue();
        var last = END.plusYears(1);
        var over = ContractDays.of(
                Stream.of(CAPE, CESA, new CesaEnded(AMINAS, CESA.signedOn(), last, CesaEnd.RESIGNATION)));
        assertThat(over.include(last)).isTrue();
        assertThat(over.include(last.plusDays(1))).isFalse();
    }

    /** H6 */
    @Test
    void countAMonthFromItsFirstToItsLastDayUnderTheContract() {
        var days = ContractDays.of(Stream.of(CAPE, CESA));
        var last = YearMonth.from(END);
        assertThat(days.include(ContractKind.CAPE, last)).isTrue();
        assertThat(days.include(ContractKind.CAPE, last.plusMonths(1))).isFalse();
        assertThat(days.include(ContractKind.CESA, last.plusMonths(1))).isTrue();
        assertThat(days.include(ContractKind.CAPE, YearMonth.from(START).minusMonths(1)))
                .isFalse();
    }

    @Test
    void areNoneOfWhoeverHasNoContract() {
        assertThat(ContractDays.of(Stream.of()).include(START)).isFalse();
    }
}
