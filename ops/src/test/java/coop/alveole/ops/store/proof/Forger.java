package coop.alveole.ops.store.proof;

import coop.alveole.ops.store.TestRecord;
import coop.alveole.ops.store.file.Chain;
import coop.alveole.ops.store.file.EventRow;
import coop.alveole.ops.store.file.SqliteEvents;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Owns the machine and knows our recipe: changes one fact and chains all that follows again. */
final class Forger {
    private Forger() {}

    static void rewrite(Path folder, long position, int secondsEarlier) throws SQLException {
        TestRecord.tamper(
                folder,
                "UPDATE DomainEventEntry SET metaData = CAST('{}' AS BLOB), timeStamp ="
                        + " strftime('%Y-%m-%dT%H:%M:%f', timeStamp, '-" + secondsEarlier + " seconds') || 'Z'"
                        + " WHERE globalIndex = " + position);
        try (var connection = TestRecord.stranger(folder);
                var say = connection.createStatement()) {
            say.execute("DROP TRIGGER factsAreNotChanged");
            rechain(connection);
            for (var sql : SqliteEvents.SCHEMA.split("--\n", -1)) if (sql.contains("NotChanged")) say.execute(sql);
        }
    }

    private static void rechain(Connection connection) throws SQLException {
        var chain = new Chain();
        var link = Chain.start();
        try (var select = connection.prepareStatement(
                        "SELECT " + EventRow.COLUMNS + " FROM DomainEventEntry WHERE globalIndex = ?");
                var update =
                        connection.prepareStatement("UPDATE DomainEventEntry SET chain = ? WHERE globalIndex = ?")) {
            for (long position = 1; ; position++) {
                select.setLong(1, position);
                try (var row = select.executeQuery()) {
                    if (!row.next()) return;
                    link = chain.after(link, EventRow.read(row));
                }
                update.setBytes(1, link);
                update.setLong(2, position);
                update.executeUpdate();
            }
        }
    }
}
