package coop.alveole.ops.bench;

import coop.alveole.ops.store.file.EventFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.sqlite.SQLiteConfig;
import tools.jackson.databind.json.JsonMapper;

/** What SQLite and Jackson do with the same rows when nothing of ours stands between. */
final class RawSqlite implements AutoCloseable {
    private static final int COLUMNS = 11;
    private static final int EVENT_ID = 2;
    private static final int AGGREGATE_ID = 3;

    private final Connection connection;
    private final Object[] row;

    private RawSqlite(Connection connection, Object[] row) {
        this.connection = connection;
        this.row = row;
    }

    /** A file of its own in the same folder, with the same table; each row is that of a signed CAPE under another id. */
    static RawSqlite besides(Path data) throws SQLException {
        var connection = connect(data.resolveSibling("raw.db"));
        try (var say = connection.createStatement()) {
            say.execute("ATTACH '" + EventFile.path(data) + "' AS record");
            try (var table = say.executeQuery("SELECT sql FROM record.sqlite_schema WHERE name = 'DomainEventEntry'")) {
                say.execute(table.getString(1));
            }
            var row = new Object[COLUMNS];
            try (var like = say.executeQuery(
                    "SELECT * FROM record.DomainEventEntry WHERE payloadType = 'membership.CapeSigned' LIMIT 1")) {
                for (int i = 0; i < COLUMNS; i++) row[i] = like.getObject(i + 1);
            }
            say.execute("DETACH record");
            return new RawSqlite(connection, row);
        }
    }

    private static Connection connect(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        return DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
    }

    /** One row, one commit, one sync. */
    double insertsPerSecond(int count) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO DomainEventEntry VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            long started = System.nanoTime();
            for (int i = 0; i < count; i++) {
                for (int column = EVENT_ID; column <= COLUMNS; column++) insert.setObject(column - 1, row[column - 1]);
                insert.setString(EVENT_ID - 1, UUID.randomUUID().toString());
                insert.setString(AGGREGATE_ID - 1, "membership-" + UUID.randomUUID());
                insert.executeUpdate();
            }
            return Figures.perSecond(count, started);
        }
    }

    /** Every payload read in order and parsed to a tree. */
    static double scannedAndParsedPerSecond(Path data) throws SQLException {
        var json = JsonMapper.shared();
        return scanned(data, "payload", row -> {
            if (!json.readTree(row.getBytes(1)).isObject()) throw new SQLException("not an event");
        });
    }

    /** Every column of every row read in order, and nothing done with it. */
    static double readPerSecond(Path data) throws SQLException {
        return scanned(data, "*", row -> {
            for (int column = 1; column <= COLUMNS; column++) row.getBytes(column);
        });
    }

    private interface Each {
        void row(java.sql.ResultSet row) throws SQLException;
    }

    private static double scanned(Path data, String columns, Each each) throws SQLException {
        try (var connection = connect(EventFile.path(data));
                var say = connection.createStatement()) {
            long started = System.nanoTime();
            long count = 0;
            try (var rows = say.executeQuery("SELECT " + columns + " FROM DomainEventEntry ORDER BY globalIndex")) {
                while (rows.next()) {
                    each.row(rows);
                    count++;
                }
            }
            return Figures.perSecond(count, started);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
