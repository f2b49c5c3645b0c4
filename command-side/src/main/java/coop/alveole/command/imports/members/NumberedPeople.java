package coop.alveole.command.imports.members;

import coop.alveole.command.shared.NewIds;
import coop.alveole.domain.shared.PersonId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Who a number of the present software means. */
@Component
public class NumberedPeople {
    private static final String SOURCE = "autonomie";

    private final NewIds ids;
    private final EventStore events;

    NumberedPeople(NewIds ids, EventStore events) {
        this.ids = ids;
        this.events = events;
    }

    /** Somebody whose import was undone comes back as somebody new: the record keeps the place of the first. */
    public PersonId person(String identifier) {
        var id = id(identifier);
        for (int turn = 2; isLeftOut(id); turn++) id = id(identifier + "\n" + turn);
        return id;
    }

    private PersonId id(String name) {
        return new PersonId("person-" + ids.of(SOURCE, name));
    }

    private boolean isLeftOut(PersonId id) {
        return events.lastSequenceNumberFor(id.value()).isPresent()
                && !events.readEvents(id.value()).hasNext();
    }
}
