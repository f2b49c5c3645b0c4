package coop.alveole.command.imports.members;

import coop.alveole.command.shared.Asker;
import coop.alveole.command.shared.EverybodyOnRecord;
import coop.alveole.command.shared.JoinsOnRecord;
import coop.alveole.domain.membership.exit.ExitEvent;
import coop.alveole.domain.membership.exit.ExitEvent.*;
import coop.alveole.domain.people.PersonEvent.KeysDestroyed;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;

/**
 * Whom an earlier import brought in, who is still here under a file of their own, and whom the files do not name: they are
 * told of, and never removed.
 */
@Component
class MissingPeople {
    private final EverybodyOnRecord everybody;
    private final EventStore events;
    private final JoinsOnRecord joins;
    private final Supplier<LocalDate> today;

    MissingPeople(EverybodyOnRecord everybody, EventStore events, JoinsOnRecord joins, Supplier<LocalDate> today) {
        this.everybody = everybody;
        this.events = events;
        this.joins = joins;
        this.today = today;
    }

    List<MembershipId> beside(Set<PersonId> named) {
        return everybody.all().stream()
                .filter(person -> !named.contains(person))
                .filter(this::wasImportedAndIsKnownStill)
                .map(MembershipId::of)
                .filter(file -> joins.joinOf(file).isEmpty())
                .filter(this::isHere)
                .toList();
    }

    private boolean wasImportedAndIsKnownStill(PersonId person) {
        var facts = events.readEvents(person.value()).asStream().toList();
        return !facts.isEmpty()
                && Asker.IMPORT.equals(facts.getFirst().getMetaData().get("origin"))
                && facts.stream().noneMatch(fact -> fact.getPayload() instanceof KeysDestroyed);
    }

    private boolean isHere(MembershipId membership) {
        return events.readEvents(membership.value())
                .asStream()
                .<Object>map(Message::getPayload)
                .filter(ExitEvent.class::isInstance)
                .map(ExitEvent.class::cast)
                .reduce(true, this::isHere, (_, later) -> later);
    }

    /** An exit of the past that a return followed is over. */
    private boolean isHere(boolean before, ExitEvent event) {
        return switch (event) {
            case MemberLeft e -> !e.lastDay().isBefore(today.get());
            case MemberReturned _ -> true;
            case PastExitRecorded e ->
                e.returnedOn() != null ? before : !e.lastDay().isBefore(today.get());
        };
    }
}
