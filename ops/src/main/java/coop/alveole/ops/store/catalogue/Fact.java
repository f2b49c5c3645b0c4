package coop.alveole.ops.store.catalogue;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** An event made ready on its sender's thread, so that the writer only binds and steps. */
public record Fact(DomainEventMessage<?> message, SerializedObject<byte[]> content, SerializedObject<byte[]> context) {

    public static Fact of(EventMessage<?> event, Serializer serializer) {
        if (!(event instanceof DomainEventMessage<?> message))
            throw new IllegalArgumentException("the record keeps facts about one object: " + event.getPayloadType());
        message.getMetaData().forEach((key, value) -> {
            if (!(value instanceof String))
                throw new IllegalArgumentException("metadata « " + key + " » is not a text");
        });
        return new Fact(
                message,
                message.serializePayload(serializer, byte[].class),
                message.serializeMetaData(serializer, byte[].class));
    }

    public String eventIdentifier() {
        return message.getIdentifier();
    }

    public String aggregateIdentifier() {
        return message.getAggregateIdentifier();
    }

    public long sequenceNumber() {
        return message.getSequenceNumber();
    }

    /** Axon puts the simple name of the aggregate's class here; ours is the name of the capability. */
    public String type() {
        return EventCatalogue.featureOf(payloadType());
    }

    public Instant at() {
        return message.getTimestamp();
    }

    public String payloadType() {
        return content.getType().getName();
    }

    @Nullable
    public String payloadRevision() {
        return content.getType().getRevision();
    }

    public byte[] payload() {
        return content.getData();
    }

    public byte[] metaData() {
        return context.getData();
    }
}
