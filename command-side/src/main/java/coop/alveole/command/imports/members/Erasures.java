package coop.alveole.command.imports.members;

import coop.alveole.domain.people.PersonEvent.KeysDestroyed;
import coop.alveole.domain.shared.PersonId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Whoever was erased is looked for in the record itself, never in a read model. */
@Component
class Erasures {
    private final EventStore events;

    Erasures(EventStore events) {
        this.events = events;
    }

    /** Whether anything of what was held about them has been destroyed. */
    boolean reached(PersonId person) {
        return events.readEvents(person.value())
                .asStream()
                .anyMatch(event -> event.getPayload() instanceof KeysDestroyed);
    }
}
