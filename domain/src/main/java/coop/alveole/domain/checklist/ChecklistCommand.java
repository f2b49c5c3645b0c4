package coop.alveole.domain.checklist;

import coop.alveole.domain.shared.ChecklistId;
import coop.alveole.domain.shared.ChecklistKind;
import coop.alveole.domain.shared.Label;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of the list of the house. */
public sealed interface ChecklistCommand {
    @TargetAggregateIdentifier
    ChecklistId checklistId();

    record AddItem(ChecklistId checklistId, ChecklistKind kind, Label item, LocalDate addedOn)
            implements ChecklistCommand {}

    record RetireItem(ChecklistId checklistId, ChecklistKind kind, Label item, LocalDate retiredOn)
            implements ChecklistCommand {}
}
