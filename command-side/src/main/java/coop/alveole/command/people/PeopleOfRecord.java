package coop.alveole.command.people;

import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.people.PersonEvent;
import coop.alveole.domain.people.Relation;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.RequestRule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;

/** What the record itself tells of a person, before anything is sealed or decided; never a read model. */
@Component
public class PeopleOfRecord {
    private final EventStore events;

    PeopleOfRecord(EventStore events) {
        this.events = events;
    }

    /** Nobody gets keys by being asked about. */
    PersonId known(PersonId person) {
        RequestRule.UNKNOWN.require(events.lastSequenceNumberFor(person.value()).isPresent(), "id");
        return person;
    }

    /** Whatever was recorded about them, or about their path, was a contact. */
    public Relation relation(PersonId person, LocalDate day) {
        var path =
                payloads(MembershipId.of(person).value(), MembershipFact.class).toList();
        var lastContact = Stream.concat(
                        payloads(person.value(), PersonEvent.class).map(PersonEvent::effectiveOn),
                        path.stream().map(MembershipFact::effectiveOn))
                .max(Comparator.naturalOrder())
                .orElse(day);
        return path.stream().reduce(Path.NONE, Path::with, (_, later) -> later).on(day, lastContact);
    }

    private <E> Stream<E> payloads(String object, Class<E> facts) {
        return events.readEvents(object)
                .asStream()
                .<Object>map(Message::getPayload)
                .filter(facts::isInstance)
                .map(facts::cast);
    }
}
