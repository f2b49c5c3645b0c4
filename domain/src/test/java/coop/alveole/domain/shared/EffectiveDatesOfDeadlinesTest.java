package coop.alveole.domain.shared;

import static coop.alveole.domain.shared.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.accompaniment.AccompanimentEvent;
import coop.alveole.domain.accompaniment.AccompanimentEvent.*;
import coop.alveole.domain.deadline.DeadlineEvent;
import coop.alveole.domain.deadline.DeadlineEvent.*;
import coop.alveole.domain.deadline.LeadUnit;
import coop.alveole.domain.deadline.ProposedStep;
import coop.alveole.domain.round.RoundEvent.RoundMade;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Since when each event counts: the date that "as of" asks. */
class EffectiveDatesOfDeadlinesTest {
    static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    static final LocalDate OTHER = LocalDate.of(2027, 1, 1);
    static final DeadlineId DEADLINE = DeadlineId.of(AMINAS, DeadlineKind.CAPE_END, OTHER);

    @Test
    void whatIsDoneAboutADeadlineCountsFromTheDayItIsDone() {
        var why = PauseReason.AWAITED_ANSWER;
        assertThat(List.<DeadlineEvent>of(
                        new DeadlineSnoozed(DEADLINE, DAY, OTHER, why),
                        new RemindersSuspended(DEADLINE, DAY, why),
                        new RemindersResumed(DEADLINE, DAY),
                        new DeadlineTakenUp(DEADLINE, DAY, BRUNO),
                        new DeadlineClosed(DEADLINE, DAY, DoneReason.HANDLED),
                        new ReminderDue(DEADLINE, DAY, OTHER, 60, LeadUnit.DAYS),
                        new StepProposed(DEADLINE, DAY, ProposedStep.LETTER),
                        new ReminderMailed(DEADLINE, DAY, 60, LeadUnit.DAYS, BRUNO)))
                .extracting(DeadlineEvent::effectiveOn)
                .containsOnly(DAY);
    }

    @Test
    void anInterviewCountsOnItsDayAndARoundForItsDay() {
        assertThat(List.<AccompanimentEvent>of(new InterviewHeld(AMINAS, DAY), new InterviewWithdrawn(AMINAS, DAY)))
                .extracting(AccompanimentEvent::effectiveOn)
                .containsOnly(DAY);
        assertThat(new RoundMade(new RoundsId("rounds-" + uuid("9")), DAY).effectiveOn())
                .isEqualTo(DAY);
    }
}
