package coop.alveole.domain.checklist;

import coop.alveole.domain.shared.ChecklistId;
import coop.alveole.domain.shared.ChecklistKind;
import coop.alveole.domain.shared.Label;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** What the cooperative checks for everybody, from a day on and no more from another. */
public sealed interface ChecklistEvent {
    ChecklistId checklistId();

    LocalDate effectiveOn();

    @Revision("1")
    record ItemAdded(ChecklistId checklistId, ChecklistKind kind, Label item, LocalDate addedOn)
            implements ChecklistEvent {
        @Override
        public LocalDate effectiveOn() {
            return addedOn;
        }
    }

    /** The first day on which it is not asked any more. */
    @Revision("1")
    record ItemRetired(ChecklistId checklistId, ChecklistKind kind, Label item, LocalDate retiredOn)
            implements ChecklistEvent {
        @Override
        public LocalDate effectiveOn() {
            return retiredOn;
        }
    }
}
