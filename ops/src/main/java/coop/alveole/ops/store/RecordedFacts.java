package coop.alveole.ops.store;

import coop.alveole.domain.shared.Recorded;
import coop.alveole.query.shared.Facts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** The facts of one object, with their positions, which Axon's own stream of one aggregate does not tell. */
public final class RecordedFacts implements Facts {
    private final DataSource readers;
    private final Serializer serializer;
    private final EventUpcaster upcasters;

    public RecordedFacts(DataSource readers, Serializer serializer, EventUpcaster upcasters) {
        this.readers = readers;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    @Override
    public List<Recorded<?>> of(String objectId, long upToPosition) {
        var rows = query(
                "SELECT " + EventRow.COLUMNS + " FROM DomainEventEntry"
                        + " WHERE aggregateIdentifier = ? AND globalIndex <= ? ORDER BY sequenceNumber",
                RecordedFacts::entries,
                objectId,
                upToPosition);
        return rows.stream().<Recorded<?>>flatMap(this::recorded).toList();
    }

    /** One by one, so that what cannot be read is named by its position. */
    private Stream<Recorded<?>> recorded(TrackedDomainEventData<byte[]> stored) {
        try {
            return EventUtils.upcastAndDeserializeTrackedEvents(Stream.of(stored), serializer, upcasters)
                    .<Recorded<?>>map(RecordedFacts::recorded)
                    .toList()
                    .stream();
        } catch (SerializationException unreadable) {
            var position = stored.trackingToken().position().orElseThrow();
            throw new SerializationException("position " + position + ": " + unreadable.getMessage(), unreadable);
        }
    }

    /** The fact at a position, if the record reaches so far. */
    public Optional<Recorded<?>> at(long position) {
        return query(
                        "SELECT " + EventRow.COLUMNS + " FROM DomainEventEntry WHERE globalIndex = ?",
                        RecordedFacts::entries,
                        position)
                .stream()
                .<Recorded<?>>flatMap(this::recorded)
                .findFirst();
    }

    /** Each chain from the first to that position, in order. */
    public void chains(long upToPosition, Consumer<byte[]> each) {
        query(
                "SELECT chain FROM DomainEventEntry WHERE globalIndex <= ? ORDER BY globalIndex",
                row -> {
                    while (row.next()) each.accept(row.getBytes(1));
                    return upToPosition;
                },
                upToPosition);
    }

    /** Instants never go back and positions have no gap: twenty looks find one among a million. */
    @Override
    public long positionAt(Instant instant) {
        var asked = DateTimeUtils.formatInstant(instant);
        long recordedBy = 0;
        long after = head().position() + 1;
        while (recordedBy + 1 < after) {
            long middle = (recordedBy + after) >>> 1;
            if (timeStamp(middle).compareTo(asked) <= 0) recordedBy = middle;
            else after = middle;
        }
        return recordedBy;
    }

    @Override
    public Head head() {
        return query(
                "SELECT globalIndex, chain FROM DomainEventEntry ORDER BY globalIndex DESC LIMIT 1",
                row -> row.next()
                        ? new Head(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2)))
                        : new Head(0, HexFormat.of().formatHex(Chain.start())));
    }

    /** Empty when the record does not reach that position. */
    public Optional<String> chainAt(long position) {
        if (position == 0) return Optional.of(HexFormat.of().formatHex(Chain.start()));
        return query(
                "SELECT chain FROM DomainEventEntry WHERE globalIndex = ?",
                row -> row.next() ? Optional.of(HexFormat.of().formatHex(row.getBytes(1))) : Optional.empty(),
                position);
    }

    private String timeStamp(long position) {
        return query(
                "SELECT timeStamp FROM DomainEventEntry WHERE globalIndex = ?",
                row -> {
                    if (!row.next()) throw new SQLException("position " + position + " is missing");
                    return row.getString(1);
                },
                position);
    }

    private interface Reader<R> {
        R read(ResultSet rows) throws SQLException;
    }

    private <R> R query(String sql, Reader<R> reader, Object... values) {
        try (Connection connection = readers.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) select.setObject(i + 1, values[i]);
            try (var rows = select.executeQuery()) {
                return reader.read(rows);
            }
        } catch (SQLException failure) {
            throw new EventStoreException("the record cannot be read", failure);
        }
    }

    private static List<TrackedDomainEventData<byte[]>> entries(ResultSet row) throws SQLException {
        var entries = new ArrayList<TrackedDomainEventData<byte[]>>();
        while (row.next())
            entries.add(new TrackedDomainEventData<>(
                    new GlobalSequenceTrackingToken(row.getLong("globalIndex")),
                    new GenericDomainEventEntry<>(
                            row.getString("type"),
                            row.getString("aggregateIdentifier"),
                            row.getLong("sequenceNumber"),
                            row.getString("eventIdentifier"),
                            row.getString("timeStamp"),
                            row.getString("payloadType"),
                            row.getString("payloadRevision"),
                            row.getBytes("payload"),
                            row.getBytes("metaData"))));
        return entries;
    }

    private static Recorded<?> recorded(TrackedEventMessage<?> message) {
        var facts = message.getMetaData();
        return new Recorded<>(
                message.trackingToken().position().orElseThrow(),
                message.getTimestamp(),
                (String) facts.getOrDefault("actor", ""),
                (String) facts.getOrDefault("origin", ""),
                (String) facts.getOrDefault("reason", ""),
                message.getPayload());
    }
}
