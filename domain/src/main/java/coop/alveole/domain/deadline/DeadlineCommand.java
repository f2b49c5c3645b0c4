package coop.alveole.domain.deadline;

import coop.alveole.domain.deadline.DeadlineEvent.DoneReason;
import coop.alveole.domain.deadline.DeadlineEvent.PauseReason;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DeadlineId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked about one deadline; {@code on} is the day on which it is asked. */
public sealed interface DeadlineCommand {
    @TargetAggregateIdentifier
    DeadlineId deadlineId();

    /** Nothing is shown or reminded of before {@code until}. */
    record SnoozeDeadline(DeadlineId deadlineId, LocalDate on, LocalDate until, PauseReason reason)
            implements DeadlineCommand {}

    record SuspendReminders(DeadlineId deadlineId, LocalDate on, PauseReason reason) implements DeadlineCommand {}

    record ResumeReminders(DeadlineId deadlineId, LocalDate on) implements DeadlineCommand {}

    /** Somebody says: this one is mine. */
    record TakeUpDeadline(DeadlineId deadlineId, LocalDate on, AccountId by) implements DeadlineCommand {}

    record CloseDeadline(DeadlineId deadlineId, LocalDate on, DoneReason reason) implements DeadlineCommand {}

    /** The daily round: {@code actBy} is the day the reminder counts back from. */
    record RemindOfDeadline(DeadlineId deadlineId, LocalDate on, LocalDate actBy, Lead lead)
            implements DeadlineCommand {}

    /** The daily round, again. */
    record ProposeStep(DeadlineId deadlineId, LocalDate on, ProposedStep step) implements DeadlineCommand {}

    /** What sends mails, once one has left. */
    record RecordReminderMailed(DeadlineId deadlineId, LocalDate on, Lead lead, AccountId recipient)
            implements DeadlineCommand {}
}
