package coop.alveole.ops.store;

import coop.alveole.domain.shared.Recorded;
import coop.alveole.ops.store.file.Chain;
import coop.alveole.query.shared.Facts;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** The facts of one object, with their positions, which Axon's own stream of one aggregate does not tell. */
public final class RecordedFacts implements Facts {
    private final RecordRows rows;
    private final Serializer serializer;
    private final UndoneImports undone;

    public RecordedFacts(DataSource readers, Serializer serializer, EventUpcaster upcasters, UndoneImports undone) {
        this.serializer = serializer;
        this.undone = undone;
        rows = new RecordRows(readers, serializer, upcasters);
    }

    @Override
    public List<Recorded<?>> of(String objectId, long upToPosition) {
        return rows
                .arrivals(
                        "WHERE aggregateIdentifier = ? AND globalIndex <= ? ORDER BY sequenceNumber",
                        objectId,
                        upToPosition)
                .stream()
                .filter(arrival -> !undone.leavesOut(arrival.message(), upToPosition))
                .<Recorded<?>>map(Arrival::recorded)
                .toList();
    }

    /** Whether all that the record holds of an object was told by imports that were undone. */
    public boolean isLeftOut(String objectId) {
        return !latest(objectId, 1).isEmpty() && of(objectId, Long.MAX_VALUE).isEmpty();
    }

    /** The latest facts of one object, the last one first. */
    public List<Recorded<?>> latest(String objectId, int count) {
        return recorded("WHERE aggregateIdentifier = ? ORDER BY sequenceNumber DESC LIMIT ?", objectId, count);
    }

    /** The last fact of that kind of one object, found without reading those before it. */
    public <E> Optional<E> last(String objectId, Class<E> kind) {
        return recorded(
                        "WHERE aggregateIdentifier = ? AND payloadType = ? ORDER BY sequenceNumber DESC LIMIT 1",
                        objectId,
                        serializer.typeForClass(kind).getName())
                .stream()
                .map(Recorded::event)
                .map(kind::cast)
                .findFirst();
    }

    /** Every fact of these kinds, in the order of the record. */
    public List<Recorded<?>> all(Set<Class<?>> kinds) {
        return after(0, kinds);
    }

    /** The facts of these kinds after a position, in the order of the record. */
    public List<Recorded<?>> after(long position, Set<Class<?>> kinds) {
        if (kinds.isEmpty()) return List.of();
        var names = kinds.stream().map(kind -> serializer.typeForClass(kind).getName());
        var places = "?,".repeat(kinds.size() - 1) + "?";
        return recorded(
                "WHERE globalIndex > ? AND payloadType IN (" + places + ") ORDER BY globalIndex",
                Stream.concat(Stream.of(position), names).toArray());
    }

    @Override
    public Optional<Recorded<?>> at(long position) {
        return recorded("WHERE globalIndex = ?", position).stream().findFirst();
    }

    /** Every object of one kind that has a fact, by its id; the index of the file answers without reading any fact. */
    public List<String> objects(String kind) {
        return rows.query(
                "SELECT DISTINCT aggregateIdentifier FROM DomainEventEntry WHERE aggregateIdentifier > ?"
                        + " AND aggregateIdentifier < ?",
                row -> {
                    var ids = new ArrayList<String>();
                    while (row.next()) ids.add(row.getString(1));
                    return ids;
                },
                kind + "-",
                kind + ".");
    }

    @Override
    public List<Recorded<?>> newest(long afterPosition, int count) {
        return rows.arrivals("WHERE globalIndex > ? ORDER BY globalIndex DESC LIMIT ?", afterPosition, count).stream()
                .filter(arrival -> !undone.leavesOut(arrival.message(), Long.MAX_VALUE))
                .<Recorded<?>>map(Arrival::recorded)
                .toList();
    }

    /** Each chain from the first to that position, in order. */
    public void chains(long upToPosition, Consumer<byte[]> each) {
        rows.query(
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
        return rows.query(
                "SELECT globalIndex, chain FROM DomainEventEntry ORDER BY globalIndex DESC LIMIT 1",
                row -> row.next()
                        ? new Head(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2)))
                        : new Head(0, HexFormat.of().formatHex(Chain.start())));
    }

    /** Empty when the record does not reach that position. */
    public Optional<String> chainAt(long position) {
        if (position == 0) return Optional.of(HexFormat.of().formatHex(Chain.start()));
        return rows.query(
                "SELECT chain FROM DomainEventEntry WHERE globalIndex = ?",
                row -> row.next() ? Optional.of(HexFormat.of().formatHex(row.getBytes(1))) : Optional.empty(),
                position);
    }

    private String timeStamp(long position) {
        return rows.query(
                "SELECT timeStamp FROM DomainEventEntry WHERE globalIndex = ?",
                row -> {
                    if (!row.next()) throw new SQLException("position " + position + " is missing");
                    return row.getString(1);
                },
                position);
    }

    private List<Recorded<?>> recorded(String where, Object... values) {
        return rows.arrivals(where, values).stream()
                .<Recorded<?>>map(Arrival::recorded)
                .toList();
    }
}
