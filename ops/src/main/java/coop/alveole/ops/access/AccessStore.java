package coop.alveole.ops.access;

import coop.alveole.ops.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** access.db: what signing in needs, hashed. Its loss costs nothing but signing in again by new links. */
public final class AccessStore implements AutoCloseable {
    private static final String[] SCHEMA = {
        """
        CREATE TABLE IF NOT EXISTS credentials (
            account TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, password TEXT NOT NULL) STRICT""", """
        CREATE TABLE IF NOT EXISTS tokens (
            hash TEXT PRIMARY KEY, token TEXT NOT NULL, account TEXT NOT NULL, "right" TEXT NOT NULL,
            until TEXT NOT NULL) STRICT""", """
        CREATE TABLE IF NOT EXISTS sessions (
            hash TEXT PRIMARY KEY, account TEXT NOT NULL, made INTEGER NOT NULL, seen INTEGER NOT NULL,
            csrf TEXT NOT NULL) STRICT""", """
        CREATE TABLE IF NOT EXISTS links (
            hash TEXT PRIMARY KEY, account TEXT NOT NULL, expires INTEGER NOT NULL, used INTEGER NOT NULL) STRICT""", """
        CREATE TABLE IF NOT EXISTS invitations (account TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT""", """
        CREATE TABLE IF NOT EXISTS token_uses (token TEXT PRIMARY KEY, used INTEGER NOT NULL) STRICT""", """
        CREATE TABLE IF NOT EXISTS notices (account TEXT PRIMARY KEY, seen INTEGER NOT NULL) STRICT""", """
        CREATE TABLE IF NOT EXISTS addresses (
            account TEXT PRIMARY KEY, address TEXT NOT NULL, trust TEXT NOT NULL) STRICT""",
    };

    private final Connection db;

    public AccessStore(Path dataFolder) {
        var file = dataFolder.resolve("access.db");
        try {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            if (!Files.exists(file)) Files.createFile(file, ownerOnly);
            db = DriverManager.getConnection("jdbc:sqlite:" + file);
            try (var statement = db.createStatement()) {
                statement.execute("PRAGMA journal_mode=WAL");
                statement.execute("PRAGMA synchronous=FULL");
                statement.execute("PRAGMA secure_delete=ON");
                for (var table : SCHEMA) statement.execute(table);
            }
        } catch (IOException | SQLException failure) {
            throw new CannotStart(
                    "Le fichier des accès %s ne s'ouvre pas : vérifiez les droits du dossier, ou retirez ce fichier et refaites les liens d'accès."
                            .formatted(file),
                    failure);
        }
    }

    /** The text of its schema, to the letter. */
    public static List<String> schema() {
        return List.of(SCHEMA);
    }

    /** Several statements, all or none; nothing else happens on the connection meanwhile. */
    synchronized <T> T inOneCommit(Supplier<T> work) {
        update("BEGIN IMMEDIATE");
        try {
            var result = work.get();
            update("COMMIT");
            return result;
        } catch (RuntimeException failure) {
            update("ROLLBACK");
            throw failure;
        }
    }

    synchronized int update(String sql, Object... values) {
        try (var statement = prepared(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("access.db cannot be written", failure);
        }
    }

    synchronized <T> Optional<T> find(Row<T> row, String sql, Object... values) {
        try (var statement = prepared(sql, values);
                var rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
        } catch (SQLException failure) {
            throw new IllegalStateException("access.db cannot be read", failure);
        }
    }

    synchronized <T> List<T> all(Row<T> row, String sql, Object... values) {
        try (var statement = prepared(sql, values);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) found.add(row.read(rows));
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("access.db cannot be read", failure);
        }
    }

    /** What was deleted is overwritten in the file; earlier copies of it go with the write-ahead log. */
    void leaveNoTrace() {
        boolean emptied = find(row -> row.getInt(1) == 0, "PRAGMA wal_checkpoint(TRUNCATE)")
                .orElse(false);
        if (!emptied) throw new IllegalStateException("access.db is being read: its log could not be emptied");
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
