package coop.alveole.domain.deadline;

import static coop.alveole.domain.deadline.DeadlineFollowUpTest.*;
import static coop.alveole.domain.deadline.DeadlineRule.*;
import static coop.alveole.domain.deadline.Lead.days;
import static coop.alveole.domain.deadline.Lead.months;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.deadline.DeadlineCommand.*;
import coop.alveole.domain.deadline.DeadlineEvent.*;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.MembershipParameters;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the daily round may record of a line, and when. */
@TestInstance(TestInstance.Lifecycle.PER_METHOD)
class ReminderDecisionsTest {
    static final ReminderDue SIXTY = new ReminderDue(CAPE, DAY, DUE, 60, LeadUnit.DAYS);

    final AggregateTestFixture<DeadlineFollowUp> line = new AggregateTestFixture<>(DeadlineFollowUp.class);

    @Test
    void aReminderIsDueAndThenANearerOne() {
        line.givenNoPriorActivity()
                .when(new RemindOfDeadline(CAPE, DAY, DUE, days(60)))
                .expectEvents(SIXTY);
        line.given(SIXTY)
                .when(new RemindOfDeadline(CAPE, DAY.plusDays(30), DUE, days(30)))
                .expectEvents(new ReminderDue(CAPE, DAY.plusDays(30), DUE, 30, LeadUnit.DAYS));
    }

    @Test
    void refusesTheSameReminderAgainOrOneThatHasPassed() {
        for (var lead : new Lead[] {days(60), days(61), months(3)})
            line.given(SIXTY)
                    .when(new RemindOfDeadline(CAPE, DAY.plusDays(1), DUE, lead))
                    .expectNoEvents()
                    .expectException(Refused.by(EACH_REMINDER_ONCE, "lead", DAY));
    }

    @Test
    void nobodyIsRemindedWhileItIsPutOffOrSuspended() {
        var snoozed = new DeadlineSnoozed(CAPE, DAY, DAY.plusDays(7), WHY);
        for (var pause : new DeadlineEvent[] {snoozed, SUSPENDED})
            line.given(pause)
                    .when(new RemindOfDeadline(CAPE, DAY.plusDays(6), DUE, days(60)))
                    .expectNoEvents()
                    .expectException(Refused.by(NOBODY_TO_REMIND, "deadlineId"));
        line.given(snoozed)
                .when(new RemindOfDeadline(CAPE, DAY.plusDays(7), DUE, days(60)))
                .expectEvents(new ReminderDue(CAPE, DAY.plusDays(7), DUE, 60, LeadUnit.DAYS));
    }

    @Test
    void eachStepIsProposedOnceEvenWhileSuspended() {
        var letter = new StepProposed(ASSOCIATION, DAY, ProposedStep.LETTER);
        line.given(letter, new RemindersSuspended(ASSOCIATION, DAY, WHY))
                .when(new ProposeStep(ASSOCIATION, DUE.plusDays(1), ProposedStep.CONFIRM_END))
                .expectEvents(new StepProposed(ASSOCIATION, DUE.plusDays(1), ProposedStep.CONFIRM_END));
        line.given(letter)
                .when(new ProposeStep(ASSOCIATION, DUE, ProposedStep.LETTER))
                .expectNoEvents()
                .expectException(Refused.by(EACH_STEP_PROPOSED_ONCE, "step", DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENCE_PERMIT, 2026-11-13, ",
        "RESIDENCE_PERMIT, 2026-11-14, 120",
        "MEDICAL_VISIT, 2027-01-13, 60",
        "ACCESS_REQUEST, 2027-02-13, ",
        "ACCESS_REQUEST, 2027-02-14, 1",
        "ERASURE_REQUEST, 2027-03-09, 5",
        "RETENTION_OF_CARE, 2027-02-12, 30",
        "RETENTION, 2027-02-11, ",
        "RETENTION_OF_CANDIDATE, 2027-02-12, 30",
        "ADMISSION_VOTE, 2026-12-13, ",
        "ADMISSION_VOTE, 2026-12-14, 3",
        "ADMISSION_VOTE, 2027-03-01, 15",
        "CAPE_END, 2027-01-12, ",
        "CAPE_END, 2027-01-13, 60",
        "CAPE_END, 2027-02-12, 30",
        "CAPE_END, 2027-03-08, 15",
        "CAPE_END, 2027-03-09, 5",
        "CAPE_END, 2029-01-01, 5",
        "ASSOCIATION, 2026-03-13, ",
        "ASSOCIATION, 2026-03-14, 12",
        "ASSOCIATION, 2026-09-13, 9",
        "ASSOCIATION, 2026-09-14, 6",
        "ASSOCIATION, 2027-02-14, 1"
    })
    void theNearestLeadWhoseDayHasComeIsDue(DeadlineKind kind, LocalDate day, Integer count) {
        assertThat(ReminderPlan.of(kind, MembershipParameters.DEFAULT.alertLeadMonths())
                        .dueOn(day, DUE)
                        .map(Lead::count))
                .isEqualTo(Optional.ofNullable(count));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsAddressedToADeskThatCanActOnIt(DeadlineKind kind) {
        var plan = ReminderPlan.of(kind, MembershipParameters.DEFAULT.alertLeadMonths());
        assertThat(plan.desk()).isIn(Desk.ADVISOR, Desk.ADMIN_TEAM, Desk.CO_MANAGER);
        assertThat(plan.leads()).isSortedAccordingTo(Comparator.comparing(lead -> lead.before(DUE)));
        assertThat(plan.beginsOn(DUE)).isEqualTo(plan.leads().getFirst().before(DUE));
    }
}
