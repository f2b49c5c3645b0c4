package coop.alveole.ops.store.writer;

import coop.alveole.ops.store.file.Chain;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.axonframework.common.DateTimeUtils;

/** Where the record ends: what the next event is counted from, chained to, and never dated before. */
final class Tail {
    private static final Tail OF_NOTHING = new Tail(0, Chain.start(), Instant.EPOCH);

    private final long position;
    private final byte[] chain;
    private final Instant at;

    Tail(long position, byte[] chain, Instant at) {
        this.position = position;
        this.chain = chain;
        this.at = at;
    }

    static PreparedStatement reader(Connection connection) throws SQLException {
        return connection.prepareStatement(
                "SELECT globalIndex, chain, timeStamp FROM DomainEventEntry" + " ORDER BY globalIndex DESC LIMIT 1");
    }

    static Tail read(PreparedStatement reader) throws SQLException {
        try (var last = reader.executeQuery()) {
            if (!last.next()) return OF_NOTHING;
            return new Tail(last.getLong(1), last.getBytes(2), DateTimeUtils.parseInstant(last.getString(3)));
        }
    }

    long position() {
        return position;
    }

    byte[] chain() {
        return chain;
    }

    Instant at() {
        return at;
    }
}
