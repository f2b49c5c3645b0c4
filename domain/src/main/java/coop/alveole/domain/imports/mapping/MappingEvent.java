package coop.alveole.domain.imports.mapping;

import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MappingId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** What the house has chosen about the columns of an export, for every import from then on. */
public sealed interface MappingEvent {
    MappingId mappingId();

    LocalDate effectiveOn();

    @Revision("1")
    record ColumnMapped(MappingId mappingId, ExportTable table, Label column, Label readAs, LocalDate mappedOn)
            implements MappingEvent {
        @Override
        public LocalDate effectiveOn() {
            return mappedOn;
        }
    }

    /** Kept aside again. */
    @Revision("1")
    record ColumnLeft(MappingId mappingId, ExportTable table, Label column, LocalDate leftOn) implements MappingEvent {
        @Override
        public LocalDate effectiveOn() {
            return leftOn;
        }
    }
}
