package coop.alveole.ops.keys;

import coop.alveole.ops.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * keys.db: wrapped keys, and the names of those that were destroyed. One connection, since a second one could keep
 * deleted keys in the write-ahead log. Not safe between threads: Keys holds a lock.
 */
final class KeyTable implements AutoCloseable {
    /** Added later than the others: an older file has it from its first opening on. */
    private static final String INTENDED = "CREATE TABLE IF NOT EXISTS intended (person TEXT PRIMARY KEY) STRICT";

    static final List<String> SCHEMA = List.of(
            "CREATE TABLE keys (name TEXT PRIMARY KEY, wrapped BLOB NOT NULL) STRICT",
            "CREATE TABLE destroyed (name TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT",
            INTENDED);

    private static final int CHECKPOINT_ATTEMPTS = 5;

    private final Connection db;

    private KeyTable(Connection db) {
        this.db = db;
    }

    static Path in(Path dataFolder) {
        return dataFolder.resolve("keys.db");
    }

    static KeyTable create(Path dataFolder) {
        try {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(in(dataFolder), ownerOnly);
            var table = connect(dataFolder);
            for (var sql : SCHEMA) table.execute(sql);
            return table;
        } catch (IOException | SQLException failure) {
            throw new CannotStart(
                    "Le fichier des clés ne peut pas être créé dans %s : ce dossier doit être nouveau et permettre l'écriture."
                            .formatted(dataFolder),
                    failure);
        }
    }

    static KeyTable open(Path dataFolder) {
        if (!Files.exists(in(dataFolder)))
            throw new CannotStart(
                    "Le fichier des clés %s manque : restaurez-le depuis une sauvegarde, sans lui aucun nom n'est lisible."
                            .formatted(in(dataFolder)));
        try {
            return connect(dataFolder);
        } catch (SQLException failure) {
            throw new CannotStart(
                    "Le fichier des clés %s ne s'ouvre pas : restaurez-le depuis une sauvegarde."
                            .formatted(in(dataFolder)),
                    failure);
        }
    }

    Map<String, byte[]> wrapped() throws SQLException {
        try (var rows = db.createStatement().executeQuery("SELECT name, wrapped FROM keys")) {
            var wrapped = new HashMap<String, byte[]>();
            while (rows.next()) wrapped.put(rows.getString(1), rows.getBytes(2));
            return wrapped;
        }
    }

    SortedMap<String, Instant> destroyed() throws SQLException {
        try (var rows = db.createStatement().executeQuery("SELECT name, at FROM destroyed")) {
            var names = new TreeMap<String, Instant>();
            while (rows.next()) names.put(rows.getString(1), Instant.parse(rows.getString(2)));
            return names;
        }
    }

    /** People whose keys are about to be destroyed, if the record says so. */
    Set<String> intended() throws SQLException {
        return names("SELECT person FROM intended");
    }

    void intend(Set<String> people) throws SQLException {
        change("INSERT OR IGNORE INTO intended (person) VALUES (?)", people);
    }

    void forgetIntentions(Set<String> people) throws SQLException {
        change("DELETE FROM intended WHERE person = ?", people);
    }

    private void change(String sql, Set<String> values) throws SQLException {
        inOneCommit(() -> {
            try (var statement = db.prepareStatement(sql)) {
                for (var value : values) {
                    statement.setString(1, value);
                    statement.executeUpdate();
                }
            }
        });
    }

    private Set<String> names(String sql) throws SQLException {
        try (var rows = db.createStatement().executeQuery(sql)) {
            var names = new HashSet<String>();
            while (rows.next()) names.add(rows.getString(1));
            return names;
        }
    }

    void add(Map<String, byte[]> wrapped) throws SQLException {
        inOneCommit(() -> {
            try (var insert = db.prepareStatement("INSERT INTO keys (name, wrapped) VALUES (?, ?)")) {
                for (var key : wrapped.entrySet()) {
                    insert.setString(1, key.getKey());
                    insert.setBytes(2, key.getValue());
                    insert.executeUpdate();
                }
            }
        });
    }

    void destroy(Map<String, Instant> names) throws SQLException {
        inOneCommit(() -> {
            try (var delete = db.prepareStatement("DELETE FROM keys WHERE name = ?");
                    var bury = db.prepareStatement("INSERT OR IGNORE INTO destroyed (name, at) VALUES (?, ?)")) {
                for (var name : names.entrySet()) {
                    delete.setString(1, name.getKey());
                    delete.executeUpdate();
                    bury.setString(1, name.getKey());
                    bury.setString(2, name.getValue().toString());
                    bury.executeUpdate();
                }
            }
        });
    }

    /** The same keys, wrapped anew, all or none. */
    void rewrap(Map<String, byte[]> wrapped) throws SQLException {
        inOneCommit(() -> {
            try (var update = db.prepareStatement("UPDATE keys SET wrapped = ? WHERE name = ?")) {
                for (var key : wrapped.entrySet()) {
                    update.setBytes(1, key.getValue());
                    update.setString(2, key.getKey());
                    if (update.executeUpdate() != 1) throw new SQLException("no key to wrap anew: " + key.getKey());
                }
            }
        });
    }

    /** A whole copy as of now, into an empty file. */
    void copyInto(Path file) throws SQLException {
        try (var vacuum = db.prepareStatement("VACUUM INTO ?")) {
            vacuum.setString(1, file.toString());
            vacuum.execute();
        }
    }

    /**
     * Says whether nothing of what was deleted is left: secure_delete overwrites it in the file, and this empties the
     * write-ahead log, where earlier copies lie. SQLite tells that it could not in a row, not by an exception.
     */
    boolean leaveNoTrace() throws SQLException {
        for (var attempt = 0; attempt < CHECKPOINT_ATTEMPTS; attempt++) {
            if (number("PRAGMA wal_checkpoint(TRUNCATE)") == 0) return true;
        }
        return false;
    }

    @Override
    public void close() throws SQLException {
        db.close();
    }

    private static KeyTable connect(Path dataFolder) throws SQLException {
        var table = new KeyTable(DriverManager.getConnection("jdbc:sqlite:" + in(dataFolder)));
        table.execute("PRAGMA busy_timeout=200");
        table.execute("PRAGMA journal_mode=WAL");
        table.execute("PRAGMA synchronous=FULL");
        table.execute("PRAGMA temp_store=MEMORY");
        table.execute("PRAGMA secure_delete=ON");
        table.execute(INTENDED);
        table.require("secure_delete", 1);
        table.require("synchronous", 2);
        table.require("temp_store", 2);
        return table;
    }

    private void require(String pragma, int value) throws SQLException {
        if (number("PRAGMA " + pragma) != value) throw new SQLException("SQLite did not accept " + pragma);
    }

    /** The driver stays in autocommit: its own commit() would begin the next transaction at once. */
    private void inOneCommit(Work work) throws SQLException {
        execute("BEGIN IMMEDIATE");
        try {
            work.run();
            execute("COMMIT");
        } catch (SQLException failure) {
            rollBack(failure);
            throw failure;
        }
    }

    /** A full disk makes SQLite roll back by itself: the failure to tell is the first one. */
    private void rollBack(SQLException cause) {
        try {
            execute("ROLLBACK");
        } catch (SQLException already) {
            cause.addSuppressed(already);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = db.createStatement()) {
            statement.execute(sql);
        }
    }

    private int number(String sql) throws SQLException {
        try (var statement = db.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.getInt(1);
        }
    }

    private interface Work {
        void run() throws SQLException;
    }
}
