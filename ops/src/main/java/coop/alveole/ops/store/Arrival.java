package coop.alveole.ops.store;

import coop.alveole.domain.shared.Recorded;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.SerializationException;

/** An event as it is read. Its bytes are decoded when somebody asks, so that who cannot read them is set aside alone. */
public record Arrival(long position, TrackedEventMessage<?> message) {
    static Arrival of(TrackedEventMessage<?> message) {
        return new Arrival(message.trackingToken().position().orElseThrow(), message);
    }

    /** Known without reading its bytes. */
    public Class<?> type() {
        return message.getPayloadType();
    }

    public Recorded<?> recorded() {
        try {
            return new Recorded<>(
                    position,
                    message.getTimestamp(),
                    said("actor"),
                    said("origin"),
                    said("reason"),
                    message.getPayload());
        } catch (SerializationException unreadable) {
            throw unreadable(position, unreadable);
        }
    }

    static SerializationException unreadable(long position, SerializationException why) {
        return new SerializationException("position " + position + ": " + why.getMessage(), why);
    }

    private String said(String name) {
        return message.getMetaData().get(name) instanceof String text ? text : "";
    }
}
