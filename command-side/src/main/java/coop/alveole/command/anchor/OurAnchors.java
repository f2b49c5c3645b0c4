package coop.alveole.command.anchor;

import coop.alveole.command.shared.NewIds;
import coop.alveole.domain.anchor.AnchorEvent;
import coop.alveole.domain.anchor.Keepers;
import coop.alveole.domain.shared.AnchorsId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** There is one in a house: its id comes from that of the house, and who keeps its anchors from the record. */
@Component
public class OurAnchors {
    private final AnchorsId id;
    private final EventStore events;

    OurAnchors(NewIds ids, EventStore events) {
        this.id = new AnchorsId("anchors-" + ids.of("house", "anchors"));
        this.events = events;
    }

    public AnchorsId id() {
        return id;
    }

    public Keepers keepers() {
        return events.readEvents(id.value())
                .asStream()
                .map(message -> (AnchorEvent) message.getPayload())
                .reduce(Keepers.NONE, Keepers::with, (_, later) -> later);
    }
}
