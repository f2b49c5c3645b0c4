package coop.alveole.command.imports.members;

import coop.alveole.command.shared.NewIds;
import coop.alveole.domain.imports.mapping.MappedColumns;
import coop.alveole.domain.imports.mapping.MappingEvent;
import coop.alveole.domain.shared.MappingId;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** What the house has chosen about the columns of an export: read from the record, before each import. */
@Component
public class ChosenColumns {
    private final EventStore events;
    private final MappingId ours;

    ChosenColumns(EventStore events, NewIds ids) {
        this.events = events;
        this.ours = new MappingId("mapping-" + ids.of("house", "mapping"));
    }

    /** There is one in a house. */
    public MappingId ours() {
        return ours;
    }

    public MappedColumns now() {
        return events.readEvents(ours.value())
                .asStream()
                .map(EventMessage::getPayload)
                .filter(MappingEvent.class::isInstance)
                .map(MappingEvent.class::cast)
                .reduce(MappedColumns.NONE, MappedColumns::with, (_, later) -> later);
    }
}
