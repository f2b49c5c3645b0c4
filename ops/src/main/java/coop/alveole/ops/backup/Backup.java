package coop.alveole.ops.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Optional;

/** One backup (sauvegarde): a folder that holds a manifest and the files it names; it was checked when it was made. */
public record Backup(Path folder, Manifest manifest) {
    static final Comparator<Backup> NEWEST_FIRST =
            Comparator.comparing((Backup backup) -> backup.manifest().madeAt()).reversed();

    /** Empty when there is none in that folder. */
    public static Optional<Backup> in(Path folder) {
        try {
            var manifest = folder.resolve(Manifest.NAME);
            if (!Files.isRegularFile(manifest)) return Optional.empty();
            return Manifest.parse(Files.readString(manifest)).map(read -> new Backup(folder, read));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    public Path events() {
        return folder.resolve("events.db");
    }

    /** The chain of its record at a position, as hexadecimal digits; empty when it does not go so far. */
    public Optional<String> chainAt(long position) throws IOException {
        try {
            return SqliteFile.chainAt(events(), position);
        } catch (SQLException unreadable) {
            throw new IOException(unreadable.getMessage(), unreadable);
        }
    }
}
