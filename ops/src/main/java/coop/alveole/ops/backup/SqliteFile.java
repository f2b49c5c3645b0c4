package coop.alveole.ops.backup;

import coop.alveole.ops.store.folder.OwnerOnly;
import coop.alveole.ops.store.proof.Verifier;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;

/** One SQLite file, copied as of one moment while others may write it, and looked at without trusting it. */
final class SqliteFile {
    private SqliteFile() {}

    /** A reader of its own, which waits for nobody and keeps nobody waiting; the copy has no journal beside it. */
    static void copy(Path from, Path to) throws SQLException {
        OwnerOnly.create(to);
        try (var reader = Verifier.open(from);
                var vacuum = reader.prepareStatement("VACUUM INTO ?")) {
            vacuum.setString(1, to.toString());
            vacuum.execute();
        }
    }

    /** Takes rows out of a copy so that nothing of them is left in its file. */
    static void empty(Path copy, String... tables) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
                var say = connection.createStatement()) {
            say.execute("PRAGMA journal_mode=MEMORY");
            for (var table : tables) say.execute("DELETE FROM " + table);
            say.execute("VACUUM");
        }
    }

    /** The chain of an event file at a position, as hexadecimal digits. */
    static Optional<String> chainAt(Path events, long position) throws SQLException {
        try (var reader = Verifier.open(events);
                var select = reader.prepareStatement("SELECT chain FROM DomainEventEntry WHERE globalIndex = ?")) {
            select.setLong(1, position);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(HexFormat.of().formatHex(row.getBytes(1))) : Optional.empty();
            }
        }
    }
}
