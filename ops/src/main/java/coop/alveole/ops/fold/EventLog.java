package coop.alveole.ops.fold;

import java.util.function.LongFunction;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The record, read by positions: only here does one know that Axon's engines have tokens of different kinds. */
final class EventLog {
    private final EventStore events;
    private final LongFunction<TrackingToken> tokenOf;

    EventLog(EventStore events, LongFunction<TrackingToken> tokenOf) {
        this.events = events;
        this.tokenOf = tokenOf;
    }

    /** The events after this position; all of them after 0. */
    BlockingStream<TrackedEventMessage<?>> after(long position) {
        return events.openStream(tokenOf.apply(position));
    }

    /** The last position, 0 when nothing is recorded. */
    long head() {
        var token = events.createHeadToken();
        return token == null ? 0 : token.position().orElse(0);
    }
}
