package coop.alveole.ops.store;

import coop.alveole.ops.store.file.EventRow;
import coop.alveole.ops.store.file.StoredInstant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** What is asked of the record by position or by object, which Axon's own streams do not answer or answer slowly. */
final class RecordRows {
    private final DataSource readers;
    private final Serializer serializer;
    private final EventUpcaster upcasters;

    RecordRows(DataSource readers, Serializer serializer, EventUpcaster upcasters) {
        this.readers = readers;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    interface Reader<R> {
        R read(ResultSet rows) throws SQLException;
    }

    <R> R query(String sql, Reader<R> reader, Object... values) {
        try (var connection = readers.getConnection();
                var select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) select.setObject(i + 1, values[i]);
            try (var rows = select.executeQuery()) {
                return reader.read(rows);
            }
        } catch (SQLException failure) {
            throw new EventStoreException("the record cannot be read", failure);
        }
    }

    /** The events of those rows, in that order; an event whose type nobody knows is refused here, before it is decoded. */
    List<Arrival> arrivals(String where, Object... values) {
        var rows = query("SELECT " + EventRow.COLUMNS + " FROM DomainEventEntry " + where, RecordRows::entries, values);
        try {
            return messages(rows.stream());
        } catch (SerializationException _) {
            return rows.stream().flatMap(row -> named(row).stream()).toList();
        }
    }

    /** One by one, so that what cannot be read is named by its position. */
    private List<Arrival> named(TrackedDomainEventData<byte[]> row) {
        try {
            return messages(Stream.of(row));
        } catch (SerializationException unreadable) {
            throw Arrival.unreadable(row.trackingToken().position().orElseThrow(), unreadable);
        }
    }

    private List<Arrival> messages(Stream<TrackedDomainEventData<byte[]>> rows) {
        return EventUtils.upcastAndDeserializeTrackedEvents(rows, serializer, upcasters)
                .map(Arrival::of)
                .toList();
    }

    private static List<TrackedDomainEventData<byte[]>> entries(ResultSet row) throws SQLException {
        var entries = new ArrayList<TrackedDomainEventData<byte[]>>();
        while (row.next()) entries.add(entry(row));
        return entries;
    }

    /** By place, not by name: a name is looked up again for every row. */
    private static TrackedDomainEventData<byte[]> entry(ResultSet row) throws SQLException {
        long position = row.getLong(1);
        var identifier = row.getString(2);
        var aggregate = row.getString(3);
        long sequence = row.getLong(4);
        var type = row.getString(5);
        var timeStamp = row.getString(6);
        var payloadType = row.getString(7);
        var payloadRevision = row.getString(8);
        return new TrackedDomainEventData<>(
                new GlobalSequenceTrackingToken(position),
                new GenericDomainEventEntry<>(
                        type,
                        aggregate,
                        sequence,
                        identifier,
                        timeStamp,
                        payloadType,
                        payloadRevision,
                        row.getBytes(9),
                        row.getBytes(10)) {
                    @Override
                    public Instant getTimestamp() {
                        return StoredInstant.parse(timeStamp);
                    }
                });
    }
}
