package coop.alveole.ops.fold;

import coop.alveole.domain.shared.Recorded;
import org.axonframework.eventhandling.TrackedEventMessage;

/** An event on its way to the folds. Its bytes are read when a fold asks, so that who cannot read them is set aside. */
record Arrival(long position, TrackedEventMessage<?> message) {
    static Arrival of(TrackedEventMessage<?> message) {
        return new Arrival(message.trackingToken().position().orElseThrow(), message);
    }

    /** Known without reading its bytes. */
    Class<?> type() {
        return message.getPayloadType();
    }

    Recorded<?> recorded() {
        return new Recorded<>(
                position, message.getTimestamp(), fact("actor"), fact("origin"), fact("reason"), message.getPayload());
    }

    private String fact(String name) {
        var value = message.getMetaData().get(name);
        return value == null ? "" : value.toString();
    }
}
