package coop.alveole.command.people;

import coop.alveole.command.shared.JoinsOnRecord;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.people.PersonEvent;
import coop.alveole.domain.people.PersonEvent.*;
import coop.alveole.domain.people.Relation;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.RequestRule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;

/** What the record itself tells of a person, before anything is sealed or decided; never a read model. */
@Component
public class PeopleOfRecord {
    private final EventStore events;
    private final JoinsOnRecord joins;

    PeopleOfRecord(EventStore events, JoinsOnRecord joins) {
        this.events = events;
        this.joins = joins;
    }

    /** Nobody gets keys by being asked about. */
    PersonId known(PersonId person) {
        RequestRule.UNKNOWN.require(events.lastSequenceNumberFor(person.value()).isPresent(), "id");
        return person;
    }

    /** Whatever was recorded about them, or about their path, was a contact; of files that are joined, in any of them. */
    public Relation relation(PersonId person, LocalDate day) {
        var kept = joins.joinOf(MembershipId.of(person))
                .map(join -> join.kept().personId())
                .orElse(person);
        var everybody = Stream.concat(Stream.of(kept), joinedTo(kept).stream()).toList();
        var lastContact = everybody.stream()
                .flatMap(this::contacts)
                .max(Comparator.naturalOrder())
                .orElse(day);
        return everybody.stream().map(this::path).reduce(Path.NONE, Path::and).on(day, lastContact);
    }

    /** The people whose files are joined to theirs: what the law asks of one is asked of all. */
    List<PersonId> joinedTo(PersonId person) {
        return joins.joinedTo(MembershipId.of(person)).stream()
                .map(MembershipId::personId)
                .toList();
    }

    /** The day on which something about them was destroyed. */
    public Optional<LocalDate> erasedOn(PersonId person) {
        return payloads(person.value(), KeysDestroyed.class)
                .map(KeysDestroyed::destroyedOn)
                .findFirst();
    }

    /** The day of a request for erasure that nobody has answered. */
    Optional<LocalDate> erasureRequestedOn(PersonId person) {
        return payloads(person.value(), PersonEvent.class)
                .filter(event -> event instanceof ErasureRequested || event instanceof ErasureAnswered)
                .reduce((_, later) -> later)
                .filter(ErasureRequested.class::isInstance)
                .map(PersonEvent::effectiveOn);
    }

    private Stream<LocalDate> contacts(PersonId person) {
        return Stream.concat(
                contactsOn(payloads(person.value(), PersonEvent.class).toList()),
                payloads(MembershipId.of(person).value(), MembershipFact.class).map(MembershipFact::effectiveOn));
    }

    /** A call that was taken back is none, and taking it back was no contact either. */
    static Stream<LocalDate> contactsOn(List<PersonEvent> events) {
        var takenBack = events.stream()
                .filter(CallWithdrawn.class::isInstance)
                .map(event -> ((CallWithdrawn) event).number())
                .toList();
        return events.stream()
                .filter(event -> !(event instanceof CallWithdrawn))
                .filter(event -> !(event instanceof CallNoted call && takenBack.contains(call.number())))
                .map(PersonEvent::effectiveOn);
    }

    private Path path(PersonId person) {
        return payloads(MembershipId.of(person).value(), MembershipFact.class)
                .reduce(Path.NONE, Path::with, (_, later) -> later);
    }

    private <E> Stream<E> payloads(String object, Class<E> facts) {
        return events.readEvents(object)
                .asStream()
                .<Object>map(Message::getPayload)
                .filter(facts::isInstance)
                .map(facts::cast);
    }
}
