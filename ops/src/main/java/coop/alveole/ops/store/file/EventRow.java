package coop.alveole.ops.store.file;

import coop.alveole.ops.store.catalogue.Fact;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * One stored event as the bytes SQLite keeps, a number as its decimal text: what the chain is computed over. Bytes, not
 * strings: a damaged text would be read as something else before it is checked.
 */
public final class EventRow {
    /** Every column of the table but the chain itself, in the order of the table. */
    public static final String COLUMNS =
            "globalIndex, eventIdentifier, aggregateIdentifier, sequenceNumber, type, timeStamp,"
                    + " payloadType, payloadRevision, payload, metaData";

    public static final int COUNT = 10;
    private static final int TIME_STAMP = 5;

    private final byte[] @Nullable [] columns;

    private EventRow(byte[] @Nullable [] columns) {
        this.columns = columns;
    }

    public static EventRow read(ResultSet row) throws SQLException {
        var columns = new byte[COUNT] @Nullable [];
        for (int i = 0; i < COUNT; i++) columns[i] = row.getBytes(i + 1);
        return new EventRow(columns);
    }

    public static EventRow of(long position, String timeStamp, Fact fact) {
        return new EventRow(new byte[] @Nullable [] {
            utf8(Long.toString(position)),
            utf8(fact.eventIdentifier()),
            utf8(fact.aggregateIdentifier()),
            utf8(Long.toString(fact.sequenceNumber())),
            utf8(fact.type()),
            utf8(timeStamp),
            utf8(fact.payloadType()),
            utf8(fact.payloadRevision()),
            fact.payload(),
            fact.metaData()
        });
    }

    byte[] @Nullable [] columns() {
        return columns;
    }

    public String timeStamp() {
        var bytes = columns[TIME_STAMP];
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte @Nullable [] utf8(@Nullable String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }
}
