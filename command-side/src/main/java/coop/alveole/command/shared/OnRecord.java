package coop.alveole.command.shared;

import coop.alveole.domain.imports.ImportEvent.ImportUndone;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * What the record says of each object, in memory: folded at the first question about it, and again after each new fact.
 * For what decides a right or a command, which no document may.
 */
public final class OnRecord<T> implements AutoCloseable {
    /** Adds one fact, of whatever kind, to what is known before it; with when and how it was recorded. */
    public interface Telling<T> {
        T with(T known, DomainEventMessage<?> fact);
    }

    private final EventStore events;
    private final T nothing;
    private final Telling<T> telling;
    private final Map<String, T> known = new ConcurrentHashMap<>();
    private final Registration subscription;

    /** {@code with} adds one event, of whatever kind, to what is known before it. */
    public OnRecord(EventStore events, T nothing, BiFunction<T, Object, T> with) {
        this((known, fact) -> with.apply(known, fact.getPayload()), events, nothing);
    }

    private OnRecord(Telling<T> telling, EventStore events, T nothing) {
        this.events = events;
        this.nothing = nothing;
        this.telling = telling;
        this.subscription = events.subscribe(this::learn);
    }

    public static <T> OnRecord<T> told(EventStore events, T nothing, Telling<T> telling) {
        return new OnRecord<>(telling, events, nothing);
    }

    /** Reading happens inside computeIfAbsent, so that forgetting waits for it and no older reading is kept. */
    public T of(String object) {
        return known.computeIfAbsent(object, this::read);
    }

    @Override
    public void close() {
        subscription.cancel();
    }

    private T read(String object) {
        var known = nothing;
        var facts = events.readEvents(object);
        while (facts.hasNext()) known = telling.with(known, facts.next());
        return known;
    }

    private void learn(List<? extends EventMessage<?>> published) {
        for (var message : published)
            if (message instanceof DomainEventMessage<?> fact) OnceCommitted.run(() -> forget(fact));
    }

    /** An undone import may have told of anybody. */
    private void forget(DomainEventMessage<?> fact) {
        if (fact.getPayload() instanceof ImportUndone) known.clear();
        else known.remove(fact.getAggregateIdentifier());
    }
}
