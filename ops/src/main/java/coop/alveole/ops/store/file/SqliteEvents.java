package coop.alveole.ops.store.file;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteException;

/** What SQLite needs to hold Axon's events: schema, settings of a connection, five statements. */
public final class SqliteEvents {
    /** Raised with every change of {@link #SCHEMA}; kept in the file as user_version. */
    static final int SCHEMA_NUMBER = 1;

    /** 16 MB: a page of an index that many events touch is copied into the file once for all of them. */
    private static final String PAGES_BEFORE_A_CHECKPOINT = "4000";

    /** « alve »: tells our file from any other of SQLite. */
    static final int APPLICATION_ID = 0x616C7665;

    /** The triggers are a guard; the proof is the chain, and an anchor kept outside. Axon never reads the chain. */
    public static final String SCHEMA = """
            CREATE TABLE DomainEventEntry (
              globalIndex INTEGER PRIMARY KEY AUTOINCREMENT,
              eventIdentifier TEXT NOT NULL UNIQUE,
              aggregateIdentifier TEXT NOT NULL,
              sequenceNumber INTEGER NOT NULL,
              type TEXT NOT NULL,
              timeStamp TEXT NOT NULL,
              payloadType TEXT NOT NULL,
              payloadRevision TEXT,
              payload BLOB NOT NULL,
              metaData BLOB NOT NULL,
              chain BLOB NOT NULL CHECK(length(chain) = 32),
              UNIQUE(aggregateIdentifier, sequenceNumber)) STRICT;
            --
            CREATE TRIGGER factsAreNotChanged BEFORE UPDATE ON DomainEventEntry
              BEGIN SELECT RAISE(ABORT, 'un fait ne se modifie pas'); END;
            --
            CREATE TRIGGER factsAreNotDeleted BEFORE DELETE ON DomainEventEntry
              BEGIN SELECT RAISE(ABORT, 'un fait ne se supprime pas'); END;
            --
            CREATE TABLE CommandKey (
              account TEXT NOT NULL, route TEXT NOT NULL, key TEXT NOT NULL,
              bodyMac BLOB NOT NULL,
              aggregate TEXT NOT NULL, version INTEGER NOT NULL, position INTEGER NOT NULL,
              at TEXT NOT NULL,
              PRIMARY KEY(account, route, key)) STRICT, WITHOUT ROWID;
            --
            CREATE TABLE SnapshotEventEntry (
              eventIdentifier TEXT NOT NULL UNIQUE,
              aggregateIdentifier TEXT NOT NULL, sequenceNumber INTEGER NOT NULL, type TEXT NOT NULL,
              timeStamp TEXT NOT NULL, payloadType TEXT NOT NULL, payloadRevision TEXT,
              payload BLOB NOT NULL, metaData BLOB,
              PRIMARY KEY(aggregateIdentifier, sequenceNumber, type)) STRICT, WITHOUT ROWID;
            """;

    private SqliteEvents() {}

    static List<String> statements() {
        return List.of(SCHEMA.split("--\n", -1));
    }

    static void createSchema(Connection connection) throws SQLException {
        try (var say = connection.createStatement()) {
            for (var sql : statements()) say.execute(sql);
        }
    }

    /** No memory map: a truncated file under one is a signal that kills the JVM, not an error to answer. */
    static Properties settings() {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setTransactionMode(SQLiteConfig.TransactionMode.DEFERRED);
        config.setBusyTimeout(10_000);
        config.setCacheSize(-65_536);
        config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, PAGES_BEFORE_A_CHECKPOINT);
        return config.toProperties();
    }

    /** sqlite-jdbc throws on the NULL that min() or max() of nothing gives: "nothing" must be no row. */
    public static JdbcEventStorageEngine.Builder statements(JdbcEventStorageEngine.Builder builder) {
        return builder.extendedGapCheckEnabled(false)
                .persistenceExceptionResolver(SqliteEvents::isDuplicate)
                .createTailToken((c, s) ->
                        c.prepareStatement("SELECT globalIndex - 1 FROM DomainEventEntry ORDER BY globalIndex LIMIT 1"))
                .createHeadToken((c, s) -> c.prepareStatement(
                        "SELECT globalIndex FROM DomainEventEntry ORDER BY globalIndex DESC LIMIT 1"))
                .createTokenAt((c, s, instant) -> with(
                        c,
                        "SELECT globalIndex - 1 FROM DomainEventEntry WHERE timeStamp >= ? ORDER BY globalIndex LIMIT 1",
                        DateTimeUtils.formatInstant(instant)))
                .lastSequenceNumberFor((c, s, id) -> with(
                        c,
                        "SELECT sequenceNumber FROM DomainEventEntry WHERE aggregateIdentifier = ?"
                                + " ORDER BY sequenceNumber DESC LIMIT 1",
                        id))
                .fetchTrackedEvents((c, s, index) -> with(
                        c,
                        "SELECT globalIndex FROM DomainEventEntry WHERE globalIndex > ? ORDER BY globalIndex LIMIT 1",
                        index));
    }

    private static PreparedStatement with(Connection connection, String sql, Object value) throws SQLException {
        var statement = connection.prepareStatement(sql);
        statement.setObject(1, value);
        return statement;
    }

    public static boolean isDuplicate(Throwable failure) {
        return failure instanceof SQLiteException refused
                && switch (refused.getResultCode()) {
                    case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY -> true;
                    default -> false;
                };
    }

    /** What SQLite has against one row; anything else has undone, or endangers, the whole transaction. */
    public static boolean isOfOneRow(SQLException failure) {
        return failure instanceof SQLiteException refused
                && switch (refused.getResultCode()) {
                    case SQLITE_TOOBIG -> true;
                    default -> refused.getResultCode().name().startsWith("SQLITE_CONSTRAINT");
                };
    }

    /** No room left, or a disk that does not take what it is given. */
    public static boolean isDisk(@Nullable Throwable failure) {
        return failure instanceof SQLiteException refused
                && switch (refused.getResultCode()) {
                    case SQLITE_FULL -> true;
                    default -> refused.getResultCode().name().startsWith("SQLITE_IOERR");
                };
    }
}
