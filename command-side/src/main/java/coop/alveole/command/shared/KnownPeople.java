package coop.alveole.command.shared;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.domain.shared.PersonId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** A membership is somebody's: the person is looked for in the record itself, never in a read model. */
@Component
public class KnownPeople {
    private final EventStore events;

    KnownPeople(EventStore events) {
        this.events = events;
    }

    public PersonId known(PersonId person, String field) {
        UNREADABLE_REQUEST.require(
                events.lastSequenceNumberFor(person.value()).isPresent(),
                field,
                "aucune personne ne porte cet identifiant.");
        return person;
    }
}
