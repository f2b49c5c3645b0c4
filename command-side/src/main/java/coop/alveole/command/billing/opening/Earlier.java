package coop.alveole.command.billing.opening;

import coop.alveole.command.shared.NewIds;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** What an earlier opening has told, as the record says it now: one that was undone has told nothing. */
@Component
class Earlier {
    private final NewIds ids;
    private final EventStore events;

    Earlier(NewIds ids, EventStore events) {
        this.ids = ids;
        this.events = events;
    }

    /** The id follows from the code; what was brought in and undone comes back as another, for the record keeps its place. */
    String id(String prefix, String code) {
        var source = "opening of " + prefix;
        var id = prefix + "-" + ids.of(source, code);
        for (int turn = 2; isLeftOut(id); turn++) id = prefix + "-" + ids.of(source, code + "\n" + turn);
        return id;
    }

    boolean isKnown(String id) {
        return events.readEvents(id).hasNext();
    }

    <E> Stream<E> told(String id, Class<E> kind) {
        return events.readEvents(id)
                .asStream()
                .map(EventMessage::getPayload)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private boolean isLeftOut(String id) {
        return events.lastSequenceNumberFor(id).isPresent() && !isKnown(id);
    }
}
