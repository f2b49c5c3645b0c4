package coop.alveole.domain.imports.mapping;

import static coop.alveole.domain.imports.mapping.MappingRule.*;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.imports.mapping.MappedColumns.Column;
import coop.alveole.domain.imports.mapping.MappingCommand.*;
import coop.alveole.domain.imports.mapping.MappingEvent.*;
import coop.alveole.domain.shared.MappingId;
import coop.alveole.domain.shared.RuleBroken;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** What the columns of an export stand for (correspondance des colonnes), one in a house: it begins with its first choice. */
public final class ColumnMapping {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private MappingId id;

    private MappedColumns columns = MappedColumns.NONE;

    private ColumnMapping() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(MapColumn command) {
        var before = columns.alreadyReadAs(command.table(), command.readAs());
        if (before.isPresent()) throw new RuleBroken(LABEL_READ_ONCE, "readAs", command.readAs(), before.get());
        apply(new ColumnMapped(
                command.mappingId(), command.table(), command.column(), command.readAs(), command.mappedOn()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(LeaveColumn command) {
        var column = new Column(command.table(), command.column());
        COLUMN_MAPPED.require(columns.of(column).isPresent(), "column", command.column());
        apply(new ColumnLeft(command.mappingId(), command.table(), command.column(), command.leftOn()));
    }

    @EventSourcingHandler
    void on(MappingEvent event) {
        id = event.mappingId();
        columns = columns.with(event);
    }
}
