package coop.alveole.domain.action;

import static coop.alveole.domain.action.ExitLine.*;
import static coop.alveole.domain.shared.Cast.AMINAS;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.Label;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is to be settled depends on how somebody leaves, and each line has its day. */
class ExitLineTest {
    static final LocalDate LAST_DAY = LocalDate.of(2026, 8, 31);

    @Test
    void whoeverWasEmployedHasEveryLine() {
        assertThat(ExitLine.of(ExitKind.RESIGNATION)).containsExactly(values());
    }

    @Test
    void withoutAnEmploymentThereIsNoPayToSettle() {
        assertThat(ExitLine.of(ExitKind.END_OF_CAPE))
                .contains(TOOLS_CLOSED, SHARES)
                .doesNotContain(PAY_AND_LEAVE_DUE, VARIABLE_PAY_BALANCE);
        assertThat(ExitLine.of(ExitKind.WITHDRAWAL)).doesNotContain(PAY_AND_LEAVE_DUE, VARIABLE_PAY_BALANCE);
    }

    @Test
    void aLineIsDueOnTheLastDayOrSoManyMonthsAfter() {
        assertThat(TOOLS_CLOSED.dueOn(LAST_DAY)).isEqualTo(LAST_DAY);
        assertThat(EXPENSE_CLAIMS.dueOn(LAST_DAY)).isEqualTo(LocalDate.of(2026, 9, 30));
    }

    @Test
    void aLineIsAboutTheFileOfWhoeverLeft() {
        assertThat(new Matter.OfAnExit(AMINAS, LAST_DAY, SHARES).file()).contains(AMINAS);
        assertThat(new Matter.OfTheHouse(new Label("Papier")).file()).isEmpty();
    }
}
