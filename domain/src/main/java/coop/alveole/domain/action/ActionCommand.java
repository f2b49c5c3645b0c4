package coop.alveole.domain.action;

import coop.alveole.domain.action.ActionEvent.DropReason;
import coop.alveole.domain.action.ActionEvent.PutOffReason;
import coop.alveole.domain.shared.ActionItemId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of one action; {@code on} is the day it is asked. */
public sealed interface ActionCommand {
    @TargetAggregateIdentifier
    ActionItemId actionId();

    /** Whether the rights of the addressee reach what it is about, as the record says on the day it is asked. */
    enum Reach {
        THE_MATTER,
        NOT_THE_MATTER
    }

    record NoteAction(
            ActionItemId actionId, LocalDate on, Matter matter, Addressee addressee, Reach reach, LocalDate dueOn)
            implements ActionCommand {
        /** For somebody who reaches it, or a desk. */
        public NoteAction(ActionItemId actionId, LocalDate on, Matter matter, Addressee addressee, LocalDate dueOn) {
            this(actionId, on, matter, addressee, Reach.THE_MATTER, dueOn);
        }
    }

    record ReassignAction(ActionItemId actionId, LocalDate on, Addressee addressee, Reach reach)
            implements ActionCommand {
        /** To somebody who reaches it, or a desk. */
        public ReassignAction(ActionItemId actionId, LocalDate on, Addressee addressee) {
            this(actionId, on, addressee, Reach.THE_MATTER);
        }
    }

    record PutOffAction(ActionItemId actionId, LocalDate on, LocalDate dueOn, PutOffReason reason)
            implements ActionCommand {}

    record FinishAction(ActionItemId actionId, LocalDate on) implements ActionCommand {}

    record DropAction(ActionItemId actionId, LocalDate on, DropReason reason) implements ActionCommand {}
}
