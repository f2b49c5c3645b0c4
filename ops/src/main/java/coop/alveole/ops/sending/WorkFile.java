package coop.alveole.ops.sending;

import coop.alveole.ops.CannotStart;
import coop.alveole.ops.store.folder.OwnerOnly;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** work.db: what is on its way out. It holds ids, states and instants; no name, no address, no word of a mail. */
final class WorkFile implements AutoCloseable {
    private static final String SCHEMA = """
            CREATE TABLE IF NOT EXISTS mails (
                id TEXT PRIMARY KEY, kind TEXT NOT NULL, about TEXT NOT NULL, recipient TEXT NOT NULL,
                state TEXT NOT NULL, attempts INTEGER NOT NULL, next INTEGER NOT NULL, moved INTEGER NOT NULL,
                said TEXT NOT NULL) STRICT""";

    private final Connection db;

    WorkFile(Path dataFolder) {
        var file = dataFolder.resolve("work.db");
        try {
            OwnerOnly.create(file);
            db = DriverManager.getConnection("jdbc:sqlite:" + file);
            try (var statement = db.createStatement()) {
                statement.execute("PRAGMA journal_mode=WAL");
                statement.execute("PRAGMA synchronous=FULL");
                statement.execute(SCHEMA);
                statement.execute("CREATE INDEX IF NOT EXISTS mails_about ON mails (about)");
            }
        } catch (SQLException failure) {
            throw new CannotStart(
                    "Le fichier des courriels %s ne s'ouvre pas : vérifiez les droits du dossier, ou retirez ce fichier, il se refait."
                            .formatted(file),
                    failure);
        }
    }

    /** On the disk once it returns. */
    synchronized int update(String sql, Object... values) {
        try (var statement = prepared(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("work.db cannot be written", failure);
        }
    }

    synchronized <T> List<T> all(Row<T> row, String sql, Object... values) {
        try (var statement = prepared(sql, values);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) found.add(row.read(rows));
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("work.db cannot be read", failure);
        }
    }

    @Override
    public synchronized void close() throws SQLException {
        db.close();
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        var statement = db.prepareStatement(sql);
        for (var index = 0; index < values.length; index++) statement.setObject(index + 1, values[index]);
        return statement;
    }

    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
