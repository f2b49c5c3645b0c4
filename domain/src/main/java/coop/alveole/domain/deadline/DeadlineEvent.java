package coop.alveole.domain.deadline;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DeadlineId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** What was done about one deadline. That its day has passed is no event: it depends on the day one asks. */
public sealed interface DeadlineEvent {
    DeadlineId deadlineId();

    LocalDate effectiveOn();

    /** Why a line is put off, or its reminders are. */
    enum PauseReason {
        AWAITED_ANSWER,
        AWAITED_DOCUMENT,
        MEETING_PLANNED,
        PERSON_AWAY,
        HANDLED_ELSEWHERE
    }

    /** Why nothing more is to be done about a line. */
    enum DoneReason {
        HANDLED,
        /** The person does not want what was waited for: no renewal, no permit to come. */
        NOT_WANTED,
        NOT_APPLICABLE
    }

    @Revision("1")
    record DeadlineSnoozed(DeadlineId deadlineId, LocalDate snoozedOn, LocalDate until, PauseReason reason)
            implements DeadlineEvent {
        @Override
        public LocalDate effectiveOn() {
            return snoozedOn;
        }
    }

    /** The deadline stays where it is, nobody is reminded of it. */
    @Revision("1")
    record RemindersSuspended(DeadlineId deadlineId, LocalDate suspendedOn, PauseReason reason)
            implements DeadlineEvent {
        @Override
        public LocalDate effectiveOn() {
            return suspendedOn;
        }
    }

    @Revision("1")
    record RemindersResumed(DeadlineId deadlineId, LocalDate resumedOn) implements DeadlineEvent {
        @Override
        public LocalDate effectiveOn() {
            return resumedOn;
        }
    }

    @Revision("1")
    record DeadlineTakenUp(DeadlineId deadlineId, LocalDate takenUpOn, AccountId by) implements DeadlineEvent {
        @Override
        public LocalDate effectiveOn() {
            return takenUpOn;
        }
    }

    @Revision("1")
    record DeadlineClosed(DeadlineId deadlineId, LocalDate closedOn, DoneReason reason) implements DeadlineEvent {
        @Override
        public LocalDate effectiveOn() {
            return closedOn;
        }
    }

    /** A reminder has become due, so long before {@code actBy}; nothing is sent by that. */
    @Revision("1")
    record ReminderDue(DeadlineId deadlineId, LocalDate remindedOn, LocalDate actBy, int count, LeadUnit unit)
            implements DeadlineEvent {
        @Override
        public LocalDate effectiveOn() {
            return remindedOn;
        }
    }

    /** The line only: a person does it, or not (H29). */
    @Revision("1")
    record StepProposed(DeadlineId deadlineId, LocalDate proposedOn, ProposedStep step) implements DeadlineEvent {
        @Override
        public LocalDate effectiveOn() {
            return proposedOn;
        }
    }

    /** It has left the house by mail, once to each; the words are not kept here. */
    @Revision("1")
    record ReminderMailed(DeadlineId deadlineId, LocalDate mailedOn, int count, LeadUnit unit, AccountId recipient)
            implements DeadlineEvent {
        @Override
        public LocalDate effectiveOn() {
            return mailedOn;
        }
    }
}
