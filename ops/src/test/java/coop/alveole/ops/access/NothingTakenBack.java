package coop.alveole.ops.access;

import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** A record in which nobody has lost a role. */
final class NothingTakenBack {
    private NothingTakenBack() {}

    static RolesTakenBack by(Clock clock) {
        var events = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        return new RolesTakenBack(events, clock);
    }
}
