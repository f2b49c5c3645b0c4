package coop.alveole.command.shared;

import coop.alveole.domain.shared.RuleBroken;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** What was recorded between the version somebody had read and the one there is: words about people stay sealed. */
@Component
final class Meanwhile {
    record Change(long version, String type, Object event) {}

    private final EventStore events;
    private final Serializer catalogue;
    private final CommandTargetResolver targets = new ExpectedVersion();

    Meanwhile(EventStore events, @Qualifier("eventSerializer") Serializer catalogue) {
        this.events = events;
        this.catalogue = catalogue;
    }

    void tell(ProblemDetail problem, ConflictingAggregateVersionException stale) {
        problem.setProperty("expectedVersion", stale.getExpectedVersion());
        problem.setProperty("version", stale.getActualVersion());
        problem.setProperty(
                "meanwhile", since(String.valueOf(stale.getAggregateIdentifier()), stale.getExpectedVersion()));
    }

    /** Whoever read an older state of which only what is left out was recorded since has read the last one. */
    CommandMessage<?> aimed(CommandMessage<?> command) {
        if (!(command.getMetaData().get(Request.EXPECTED_VERSION) instanceof Long read)) return command;
        var id = targets.resolveTarget(command).getIdentifier();
        return events.lastSequenceNumberFor(id)
                .filter(last -> last > read && read >= 0)
                .filter(_ -> !events.readEvents(id, read + 1).hasNext())
                .<CommandMessage<?>>map(last -> command.andMetaData(Map.of(Request.EXPECTED_VERSION, last)))
                .orElse(command);
    }

    /** Axon compares versions after the handler: a rule broken by who had read an older state is first of all that. */
    RuntimeException behind(CommandMessage<?> command, RuntimeException failure) {
        if (!(failure instanceof RuleBroken)
                || !(command.getMetaData().get(Request.EXPECTED_VERSION) instanceof Long read)) return failure;
        var id = targets.resolveTarget(command).getIdentifier();
        return events.lastSequenceNumberFor(id)
                .filter(last -> !last.equals(read))
                .<RuntimeException>map(last -> new ConflictingAggregateVersionException(id, read, last))
                .orElse(failure);
    }

    /** Nothing for a version that was never there: it tells no earlier one. */
    private List<Change> since(String id, long version) {
        if (version < 0) return List.of();
        return events.readEvents(id, version + 1)
                .asStream()
                .<Change>map(this::change)
                .toList();
    }

    private Change change(DomainEventMessage<?> event) {
        var type = catalogue.typeForClass(event.getPayloadType()).getName();
        return new Change(event.getSequenceNumber(), type, event.getPayload());
    }
}
