package coop.alveole.domain.imports.mapping;

import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MappingId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked about the columns of an export; {@code column} is theirs, without accents nor case. */
public sealed interface MappingCommand {
    @TargetAggregateIdentifier
    MappingId mappingId();

    record MapColumn(MappingId mappingId, ExportTable table, Label column, Label readAs, LocalDate mappedOn)
            implements MappingCommand {}

    record LeaveColumn(MappingId mappingId, ExportTable table, Label column, LocalDate leftOn)
            implements MappingCommand {}
}
