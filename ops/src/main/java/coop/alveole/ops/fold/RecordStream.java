package coop.alveole.ops.fold;

import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** The record from a position on, in batches; only events that some fold wants are decoded. */
final class RecordStream implements AutoCloseable {
    private final BlockingStream<TrackedEventMessage<?>> stream;
    private final Set<Class<?>> wanted;

    private RecordStream(BlockingStream<TrackedEventMessage<?>> stream, Set<Class<?>> wanted) {
        this.stream = stream;
        this.wanted = wanted;
    }

    /** How to read on after a position; the token's class is the store's own affair. */
    record Source(EventStore events, LongFunction<@Nullable TrackingToken> after) {
        RecordStream from(long position, List<? extends Model<?>> models) {
            var wanted = models.stream()
                    .map(Model::fold)
                    .flatMap(Fold::events)
                    .collect(Collectors.<Class<?>>toUnmodifiableSet());
            return new RecordStream(events.openStream(after.apply(position)), wanted);
        }
    }

    /** What has come, and up to where the record was read. */
    record Batch(List<Recorded<?>> events, long position) {}

    /** Waits a second at most for the first event, then takes what is there; empty when nothing came. */
    @Nullable
    Batch next(int max) throws InterruptedException {
        if (!stream.hasNextAvailable(1, TimeUnit.SECONDS)) return null;
        var events = new ArrayList<Recorded<?>>();
        long position = 0;
        int read = 0;
        do {
            var message = stream.nextAvailable();
            position = position(message);
            if (isWanted(message.getPayloadType())) events.add(recorded(message, position));
        } while (++read < max && stream.hasNextAvailable());
        return new Batch(events, position);
    }

    private boolean isWanted(Class<?> type) {
        return wanted.stream().anyMatch(events -> events.isAssignableFrom(type));
    }

    private static long position(TrackedEventMessage<?> message) {
        return message.trackingToken().position().orElseThrow();
    }

    private static Recorded<?> recorded(TrackedEventMessage<?> message, long position) {
        var facts = message.getMetaData();
        return new Recorded<>(
                position,
                message.getTimestamp(),
                (String) facts.getOrDefault("actor", ""),
                (String) facts.getOrDefault("origin", ""),
                (String) facts.getOrDefault("reason", ""),
                message.getPayload());
    }

    @Override
    public void close() {
        stream.close();
    }
}
