package coop.alveole.ops.store;

import coop.alveole.domain.shared.ImportId;
import coop.alveole.domain.shared.Recorded;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.SerializationException;

/** An event as it is read. Its bytes are decoded when somebody asks, so that who cannot read them is set aside alone. */
public record Arrival(long position, TrackedEventMessage<?> message, boolean isLeftOut) {
    static Arrival of(TrackedEventMessage<?> message) {
        return new Arrival(message.trackingToken().position().orElseThrow(), message, false);
    }

    /** As one that no fold wants: the record goes past it. */
    Arrival leftOut() {
        return new Arrival(position, message, true);
    }

    /** Known without reading its bytes. */
    public Class<?> type() {
        return message.getPayloadType();
    }

    /** The id of the object it is of. */
    public String object() {
        return domain().getAggregateIdentifier();
    }

    boolean isToldBy(ImportId run) {
        return run.value().equals(said("correlation"));
    }

    public Recorded<?> recorded() {
        try {
            return new Recorded<>(
                    position,
                    domain().getSequenceNumber(),
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

    private DomainEventMessage<?> domain() {
        return (DomainEventMessage<?>) message;
    }

    private String said(String name) {
        return message.getMetaData().get(name) instanceof String text ? text : "";
    }
}
