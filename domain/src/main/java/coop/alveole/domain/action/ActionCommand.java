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

    record NoteAction(ActionItemId actionId, LocalDate on, Matter matter, Addressee addressee, LocalDate dueOn)
            implements ActionCommand {}

    record ReassignAction(ActionItemId actionId, LocalDate on, Addressee addressee) implements ActionCommand {}

    record PutOffAction(ActionItemId actionId, LocalDate on, LocalDate dueOn, PutOffReason reason)
            implements ActionCommand {}

    record FinishAction(ActionItemId actionId, LocalDate on) implements ActionCommand {}

    record DropAction(ActionItemId actionId, LocalDate on, DropReason reason) implements ActionCommand {}
}
