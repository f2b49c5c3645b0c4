package coop.alveole.domain.deadline;

import static coop.alveole.domain.deadline.DeadlineRule.*;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.deadline.DeadlineCommand.*;
import coop.alveole.domain.deadline.DeadlineEvent.*;
import coop.alveole.domain.shared.DeadlineId;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person may do about a line. */
@TestInstance(TestInstance.Lifecycle.PER_METHOD)
class DeadlineFollowUpTest {
    static final LocalDate DUE = LocalDate.of(2027, 3, 14);
    static final LocalDate DAY = LocalDate.of(2027, 1, 10);
    static final DeadlineId CAPE = DeadlineId.of(AMINAS, DeadlineKind.CAPE_END, DUE);
    static final DeadlineId ASSOCIATION = DeadlineId.of(AMINAS, DeadlineKind.ASSOCIATION, DUE);
    static final PauseReason WHY = PauseReason.AWAITED_ANSWER;
    static final DeadlineClosed CLOSED = new DeadlineClosed(CAPE, DAY, DoneReason.HANDLED);
    static final RemindersSuspended SUSPENDED = new RemindersSuspended(CAPE, DAY, WHY);

    final AggregateTestFixture<DeadlineFollowUp> line = new AggregateTestFixture<>(DeadlineFollowUp.class);

    @Test
    void isPutOffUntilItsDayAtTheLatest() {
        line.givenNoPriorActivity()
                .when(new SnoozeDeadline(CAPE, DAY, DUE, WHY))
                .expectEvents(new DeadlineSnoozed(CAPE, DAY, DUE, WHY));
    }

    @Test
    void refusesToBePutOffBeyondItsDay() {
        line.givenNoPriorActivity()
                .when(new SnoozeDeadline(CAPE, DAY, DUE.plusDays(1), WHY))
                .expectNoEvents()
                .expectException(Refused.by(SNOOZED_BEFORE_ITS_DAY, "until", DUE));
        line.givenNoPriorActivity()
                .when(new SnoozeDeadline(CAPE, DUE, DUE.plusDays(1), WHY))
                .expectNoEvents()
                .expectException(Refused.by(SNOOZED_BEFORE_ITS_DAY, "until", DUE));
    }

    @Test
    void onceLateItIsPutOffToAnyLaterDay() {
        var late = DUE.plusDays(1);
        line.givenNoPriorActivity()
                .when(new SnoozeDeadline(CAPE, late, late.plusDays(1), WHY))
                .expectEvents(new DeadlineSnoozed(CAPE, late, late.plusDays(1), WHY));
        line.givenNoPriorActivity()
                .when(new SnoozeDeadline(CAPE, late, late, WHY))
                .expectNoEvents()
                .expectException(Refused.by(SNOOZED_TO_A_LATER_DAY, "until", late));
    }

    @Test
    void itsRemindersAreSuspendedOnceAndResumed() {
        line.givenNoPriorActivity().when(new SuspendReminders(CAPE, DAY, WHY)).expectEvents(SUSPENDED);
        line.given(SUSPENDED)
                .when(new SuspendReminders(CAPE, DAY.plusDays(1), WHY))
                .expectNoEvents()
                .expectException(Refused.by(REMINDERS_RUNNING, "deadlineId", DAY));
        var resumed = new RemindersResumed(CAPE, DAY.plusDays(1));
        line.given(SUSPENDED).when(new ResumeReminders(CAPE, DAY.plusDays(1))).expectEvents(resumed);
        line.given(SUSPENDED, resumed)
                .when(new SuspendReminders(CAPE, DAY.plusDays(1), WHY))
                .expectEvents(new RemindersSuspended(CAPE, DAY.plusDays(1), WHY));
    }

    @Test
    void refusesToResumeWhatGoesOn() {
        line.given(SUSPENDED, new RemindersResumed(CAPE, DAY))
                .when(new ResumeReminders(CAPE, DAY))
                .expectNoEvents()
                .expectException(Refused.by(REMINDERS_SUSPENDED, "deadlineId"));
    }

    @Test
    void isTakenUpOnceByEach() {
        var bruno = new DeadlineTakenUp(CAPE, DAY, BRUNO);
        line.given(bruno)
                .when(new TakeUpDeadline(CAPE, DAY.plusDays(1), CHLOE))
                .expectEvents(new DeadlineTakenUp(CAPE, DAY.plusDays(1), CHLOE));
        line.given(bruno)
                .when(new TakeUpDeadline(CAPE, DAY.plusDays(1), BRUNO))
                .expectNoEvents()
                .expectException(Refused.by(TAKEN_UP_ONCE, "deadlineId", DAY));
    }

    @Test
    void isDoneWithAReason() {
        line.given(SUSPENDED)
                .when(new CloseDeadline(CAPE, DAY, DoneReason.HANDLED))
                .expectEvents(CLOSED);
    }

    @Test
    void theDelayToBecomeAnAssociateIsNotTickedOff() {
        line.givenNoPriorActivity()
                .when(new CloseDeadline(ASSOCIATION, DAY, DoneReason.HANDLED))
                .expectNoEvents()
                .expectException(Refused.by(CLOSED_BY_A_FACT, "deadlineId"));
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCESS_REQUEST", "ERASURE_REQUEST"})
    void aRequestOfAPersonIsAnsweredNotTickedOff(DeadlineKind kind) {
        line.givenNoPriorActivity()
                .when(new CloseDeadline(DeadlineId.of(AMINAS, kind, DUE), DAY, DoneReason.HANDLED))
                .expectNoEvents()
                .expectException(Refused.by(CLOSED_BY_AN_ANSWER, "deadlineId"));
    }

    @Test
    void aPaperShownElsewhereIsTickedOff() {
        var permit = DeadlineId.of(AMINAS, DeadlineKind.RESIDENCE_PERMIT, DUE);
        line.givenNoPriorActivity()
                .when(new CloseDeadline(permit, DAY, DoneReason.HANDLED))
                .expectEvents(new DeadlineClosed(permit, DAY, DoneReason.HANDLED));
    }

    @Test
    void refusesEverythingOnceDone() {
        var after = DAY.plusDays(1);
        for (var command : new DeadlineCommand[] {
            new SnoozeDeadline(CAPE, after, DUE, WHY),
            new SuspendReminders(CAPE, after, WHY),
            new ResumeReminders(CAPE, after),
            new TakeUpDeadline(CAPE, after, BRUNO),
            new CloseDeadline(CAPE, after, DoneReason.HANDLED),
            new RemindOfDeadline(CAPE, after, DUE, Lead.days(60)),
            new ProposeStep(CAPE, after, ProposedStep.LETTER)
        })
            line.given(CLOSED)
                    .when(command)
                    .expectNoEvents()
                    .expectException(Refused.by(NOT_YET_DONE, "deadlineId", DAY));
    }
}
