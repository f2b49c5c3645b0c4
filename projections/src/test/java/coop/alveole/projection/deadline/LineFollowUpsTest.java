package coop.alveole.projection.deadline;

import static coop.alveole.projection.Folding.AMINAS;
import static coop.alveole.projection.Folding.BRUNOS;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.deadline.DeadlineEvent.*;
import coop.alveole.domain.deadline.LeadUnit;
import coop.alveole.domain.shared.DeadlineId;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.projection.Folding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineFollowUpsTest {
    static final LocalDate DAY = LocalDate.of(2027, 1, 13);
    static final LocalDate DUE = LocalDate.of(2027, 3, 14);
    static final DeadlineId AMINAS_CAPE = DeadlineId.of(AMINAS, DeadlineKind.CAPE_END, DUE);
    static final DeadlineId BRUNOS_CAPE = DeadlineId.of(BRUNOS, DeadlineKind.CAPE_END, DUE);

    @Test
    void eachDeadlineHasItsOwnAndItsVersion() {
        var reminder = new ReminderDue(AMINAS_CAPE, DAY, DUE, 60, LeadUnit.DAYS);
        var closed = new DeadlineClosed(AMINAS_CAPE, DAY.plusDays(1), DoneReason.HANDLED);
        var other = new RemindersResumed(BRUNOS_CAPE, DAY);
        var lines = Folding.fold(new LineFollowUps(), List.of(reminder, other, closed, "something else"));
        assertThat(lines).hasSize(2);
        assertThat(lines.get(AMINAS_CAPE.value())).satisfies(line -> {
            assertThat(line.version()).isEqualTo(1);
            assertThat(line.followUp().lastReminder(DAY)).isPresent();
            assertThat(line.followUp().isClosedOn(DAY)).isFalse();
            assertThat(line.followUp().isClosedOn(DAY.plusDays(1))).isTrue();
        });
        assertThat(lines.get(BRUNOS_CAPE.value()))
                .extracting(LineFollowUp::version)
                .isEqualTo(0L);
    }
}
