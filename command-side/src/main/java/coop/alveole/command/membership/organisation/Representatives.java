package coop.alveole.command.membership.organisation;

import coop.alveole.command.shared.KnownPeople;
import coop.alveole.domain.membership.organisation.Representative;
import coop.alveole.domain.people.PersonEvent.KeysDestroyed;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.PersonalField;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;

/** Somebody with a file here, and whether their name can still be read: asked of the record itself. */
@Component
class Representatives {
    private final KnownPeople people;
    private final EventStore events;

    Representatives(KnownPeople people, EventStore events) {
        this.people = people;
        this.events = events;
    }

    Representative of(PersonId person) {
        return new Representative(people.known(person, "representative"), erasedOn(person));
    }

    private Optional<LocalDate> erasedOn(PersonId person) {
        return events.readEvents(person.value())
                .asStream()
                .<Object>map(Message::getPayload)
                .filter(KeysDestroyed.class::isInstance)
                .map(KeysDestroyed.class::cast)
                .filter(gone -> gone.classes().contains(PersonalField.LAST_NAME.retention()))
                .map(KeysDestroyed::destroyedOn)
                .findFirst();
    }
}
