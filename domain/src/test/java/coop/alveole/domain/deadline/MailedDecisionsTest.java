package coop.alveole.domain.deadline;

import static coop.alveole.domain.deadline.DeadlineFollowUpTest.*;
import static coop.alveole.domain.deadline.DeadlineRule.*;
import static coop.alveole.domain.deadline.Lead.days;
import static coop.alveole.domain.shared.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.deadline.DeadlineCommand.RecordReminderMailed;
import coop.alveole.domain.deadline.DeadlineEvent.*;
import coop.alveole.domain.shared.Refused;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** A reminder that became due leaves by mail once to each. */
class MailedDecisionsTest {
    static final ReminderDue SIXTY = new ReminderDue(CAPE, DAY, DUE, 60, LeadUnit.DAYS);
    static final ReminderMailed TO_BRUNO = new ReminderMailed(CAPE, DAY, 60, LeadUnit.DAYS, BRUNO);

    final AggregateTestFixture<DeadlineFollowUp> line = new AggregateTestFixture<>(DeadlineFollowUp.class);

    @Test
    void itLeavesOnceToEach() {
        line.given(SIXTY)
                .when(new RecordReminderMailed(CAPE, DAY, days(60), BRUNO))
                .expectEvents(TO_BRUNO);
        line.given(SIXTY, TO_BRUNO)
                .when(new RecordReminderMailed(CAPE, DAY.plusDays(1), days(60), BRUNO))
                .expectNoEvents()
                .expectException(Refused.by(EACH_MAIL_ONCE, "recipient", DAY));
        line.given(SIXTY, TO_BRUNO)
                .when(new RecordReminderMailed(CAPE, DAY, days(60), CHLOE))
                .expectEvents(new ReminderMailed(CAPE, DAY, 60, LeadUnit.DAYS, CHLOE));
    }

    @Test
    void refusesAMailOfAReminderThatIsNotDue() {
        line.givenNoPriorActivity()
                .when(new RecordReminderMailed(CAPE, DAY, days(60), BRUNO))
                .expectNoEvents()
                .expectException(Refused.by(MAILED_ONCE_DUE, "lead"));
        line.given(SIXTY, TO_BRUNO)
                .when(new RecordReminderMailed(CAPE, DAY, days(30), BRUNO))
                .expectNoEvents()
                .expectException(Refused.by(MAILED_ONCE_DUE, "lead"));
    }

    @Test
    void thatItHasLeftIsRecordedOfAClosedLineToo() {
        line.given(SIXTY, new DeadlineClosed(CAPE, DAY, DoneReason.HANDLED))
                .when(new RecordReminderMailed(CAPE, DAY, days(60), BRUNO))
                .expectEvents(TO_BRUNO);
    }

    @Test
    void aMailChangesNothingOfWhatIsDoneAboutALine() {
        assertThat(FollowUp.NONE.with(SIXTY).with(TO_BRUNO)).isEqualTo(FollowUp.NONE.with(SIXTY));
    }
}
