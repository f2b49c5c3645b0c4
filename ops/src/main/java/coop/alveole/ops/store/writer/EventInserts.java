package coop.alveole.ops.store.writer;

import coop.alveole.command.shared.CommandKey;
import coop.alveole.ops.store.catalogue.Fact;
import coop.alveole.ops.store.file.Chain;
import coop.alveole.ops.store.file.EventRow;
import coop.alveole.ops.store.file.SqliteEvents;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.axonframework.common.DateTimeUtils;

/** The statements that add to the record; used by the writer's thread only. */
final class EventInserts implements AutoCloseable {
    private final Chain chain = new Chain();
    private final PreparedStatement tail;
    private final PreparedStatement event;
    private final PreparedStatement key;
    private final PreparedStatement done;

    EventInserts(Connection connection) throws SQLException {
        tail = Tail.reader(connection);
        event = connection.prepareStatement("INSERT INTO DomainEventEntry (" + EventRow.COLUMNS + ", chain)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        key = connection.prepareStatement(
                "INSERT INTO CommandKey (account, route, key, bodyMac, aggregate, version, position, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        done = connection.prepareStatement("SELECT 1 FROM CommandKey WHERE account = ? AND route = ? AND key = ?");
    }

    /** Read anew for each commit: after a failure, what memory believes may not be what the file says. */
    Tail tail() throws SQLException {
        return Tail.read(tail);
    }

    /** The facts, then the key that makes repeating them harmless; the tail they leave is given back, not kept. */
    Tail insert(Append append, Tail before) throws Append.Refused, SQLException {
        var tail = before;
        for (var fact : append.facts()) tail = insert(fact, tail, append);
        if (append.key() != null) insert(append.key(), append.facts().getLast(), tail);
        return tail;
    }

    /** Two requests with one key may also make the same new object: the key answers, not the conflict. */
    private Tail insert(Fact fact, Tail before, Append append) throws Append.Refused, SQLException {
        try {
            return insert(fact, before);
        } catch (SQLException refused) {
            if (append.key() != null && SqliteEvents.isDuplicate(refused) && isDone(append.key()))
                throw new CommandKey.AlreadyDone();
            throw new Append.Refused(fact, refused);
        }
    }

    private Tail insert(Fact fact, Tail before) throws SQLException {
        long position = before.position() + 1;
        var at = later(before.at(), fact.at().truncatedTo(ChronoUnit.MILLIS));
        var timeStamp = DateTimeUtils.formatInstant(at);
        var link = chain.after(before.chain(), EventRow.of(position, timeStamp, fact));
        event.setLong(1, position);
        event.setString(2, fact.eventIdentifier());
        event.setString(3, fact.aggregateIdentifier());
        event.setLong(4, fact.sequenceNumber());
        event.setString(5, fact.type());
        event.setString(6, timeStamp);
        event.setString(7, fact.payloadType());
        event.setString(8, fact.payloadRevision());
        event.setBytes(9, fact.payload());
        event.setBytes(10, fact.metaData());
        event.setBytes(11, link);
        event.executeUpdate();
        return new Tail(position, link, at);
    }

    private void insert(CommandKey used, Fact last, Tail tail) throws SQLException {
        key.setString(1, used.account());
        key.setString(2, used.route());
        key.setString(3, used.key());
        key.setBytes(4, HexFormat.of().parseHex(used.bodyMac().hex()));
        key.setString(5, last.aggregateIdentifier());
        key.setLong(6, last.sequenceNumber());
        key.setLong(7, tail.position());
        key.setString(8, DateTimeUtils.formatInstant(tail.at()));
        try {
            key.executeUpdate();
        } catch (SQLException refused) {
            if (SqliteEvents.isDuplicate(refused)) throw new CommandKey.AlreadyDone();
            throw refused;
        }
    }

    private boolean isDone(CommandKey asked) throws SQLException {
        done.setString(1, asked.account());
        done.setString(2, asked.route());
        done.setString(3, asked.key());
        try (var row = done.executeQuery()) {
            return row.next();
        }
    }

    /** Commands that run at once are not appended in the order of their instants. */
    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public void close() throws SQLException {
        event.close();
        key.close();
        done.close();
    }
}
