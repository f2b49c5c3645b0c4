package coop.alveole.domain.deadline;

import static coop.alveole.domain.deadline.DeadlineFollowUpTest.*;
import static coop.alveole.domain.shared.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.deadline.DeadlineEvent.*;
import coop.alveole.domain.deadline.FollowUp.*;
import org.junit.jupiter.api.Test;

/** What was done about a line, asked for on a day. */
class FollowUpTest {
    static final DeadlineSnoozed WEEK = new DeadlineSnoozed(CAPE, DAY, DAY.plusDays(7), WHY);

    @Test
    void aSnoozeHoldsUntilItsDayAndWaitingBeginsAgainThen() {
        var line = given(WEEK);
        assertThat(line.isQuietOn(DAY.minusDays(1))).isFalse();
        assertThat(line.isQuietOn(DAY)).isTrue();
        assertThat(line.snoozeOn(DAY.plusDays(6))).map(Snooze::until).contains(DAY.plusDays(7));
        assertThat(line.isQuietOn(DAY.plusDays(7))).isFalse();
        assertThat(line.waitingSince(DAY, DAY.plusDays(6))).isEqualTo(DAY);
        assertThat(line.waitingSince(DAY, DAY.plusDays(7))).isEqualTo(DAY.plusDays(7));
    }

    @Test
    void aSuspensionHoldsUntilRemindersGoOn() {
        var line = given(SUSPENDED, new RemindersResumed(CAPE, DAY.plusDays(3)));
        assertThat(line.isQuietOn(DAY)).isTrue();
        assertThat(line.suspensionOn(DAY.plusDays(2))).map(Suspension::reason).contains(WHY);
        assertThat(line.isQuietOn(DAY.plusDays(3))).isFalse();
        assertThat(given(SUSPENDED).isQuietOn(DAY.plusYears(9))).isTrue();
    }

    @Test
    void theLastOfEachThingIsToldForItsDay() {
        var line = given(
                new ReminderDue(CAPE, DAY, DUE, 60, LeadUnit.DAYS),
                new ReminderDue(CAPE, DAY.plusDays(9), DUE, 30, LeadUnit.DAYS),
                new DeadlineTakenUp(CAPE, DAY.plusDays(1), BRUNO),
                new StepProposed(CAPE, DAY.plusDays(2), ProposedStep.LETTER),
                CLOSED);
        assertThat(line.lastReminder(DAY.minusDays(1))).isEmpty();
        assertThat(line.lastReminder(DAY.plusDays(8))).map(Reminder::lead).contains(Lead.days(60));
        assertThat(line.lastReminder(DAY.plusDays(9))).map(Reminder::lead).contains(Lead.days(30));
        assertThat(line.lastTakingUp(DAY)).isEmpty();
        assertThat(line.lastTakingUp(DAY.plusDays(1))).map(TakingUp::by).contains(BRUNO);
        assertThat(line.proposed(DAY.plusDays(1))).isEmpty();
        assertThat(line.proposed(DAY.plusDays(2))).containsExactly(ProposedStep.LETTER);
        assertThat(line.isClosedOn(DAY.minusDays(1))).isFalse();
        assertThat(line.isClosedOn(DAY)).isTrue();
    }

    private static FollowUp given(DeadlineEvent... events) {
        var line = FollowUp.NONE;
        for (var event : events) line = line.with(event);
        return line;
    }
}
