package coop.alveole.domain.action;

import coop.alveole.domain.shared.ActionItemId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** What happened to one action. That its day has passed is no event: it depends on the day one asks. */
public sealed interface ActionEvent {
    ActionItemId actionId();

    LocalDate effectiveOn();

    /** Why it is done later than was said. */
    enum PutOffReason {
        AWAITED_ANSWER,
        AWAITED_DOCUMENT,
        MEETING_PLANNED,
        PERSON_AWAY,
        LACK_OF_TIME
    }

    /** Why it will not be done. */
    enum DropReason {
        NOT_WANTED,
        NOT_APPLICABLE,
        HANDLED_ELSEWHERE
    }

    /** {@code dueOn} is the last day to do it. */
    @Revision("1")
    record ActionNoted(ActionItemId actionId, LocalDate notedOn, Matter matter, Addressee addressee, LocalDate dueOn)
            implements ActionEvent {
        @Override
        public LocalDate effectiveOn() {
            return notedOn;
        }
    }

    @Revision("1")
    record ActionReassigned(ActionItemId actionId, LocalDate reassignedOn, Addressee addressee) implements ActionEvent {
        @Override
        public LocalDate effectiveOn() {
            return reassignedOn;
        }
    }

    /** {@code dueOn} is the new last day. */
    @Revision("1")
    record ActionPutOff(ActionItemId actionId, LocalDate putOffOn, LocalDate dueOn, PutOffReason reason)
            implements ActionEvent {
        @Override
        public LocalDate effectiveOn() {
            return putOffOn;
        }
    }

    @Revision("1")
    record ActionDone(ActionItemId actionId, LocalDate doneOn) implements ActionEvent {
        @Override
        public LocalDate effectiveOn() {
            return doneOn;
        }
    }

    @Revision("1")
    record ActionDropped(ActionItemId actionId, LocalDate droppedOn, DropReason reason) implements ActionEvent {
        @Override
        public LocalDate effectiveOn() {
            return droppedOn;
        }
    }
}
