package coop.alveole.ops.store.folder;

import coop.alveole.ops.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether an event file is still as an orderly stop left it: same size, same instant, no journal beside it. Then the
 * start may leave out SQLite's check of the whole file, which takes seconds at a million events; verify never does. It
 * is no proof of anything: the chain is.
 */
public record CleanStop(Path file) {
    private static final Logger LOG = LoggerFactory.getLogger(CleanStop.class);

    /** After the last connection was closed. */
    public void note() {
        try {
            if (hasJournal()) return;
            OwnerOnly.create(note(file));
            Files.writeString(note(file), state());
        } catch (IOException | CannotStart failure) {
            LOG.warn(
                    "the orderly stop could not be noted, the next start checks the whole file: {}",
                    failure.toString());
        }
    }

    /** Before a connection is opened. A note is good for one start only. */
    public boolean isWhatWasLeft() {
        try {
            if (Files.notExists(note(file))) return false;
            boolean same = !hasJournal() && Files.readString(note(file)).equals(state());
            Files.delete(note(file));
            return same;
        } catch (IOException unreadable) {
            LOG.warn("the note of the last stop is of no use, the whole file is checked: {}", unreadable.toString());
            return false;
        }
    }

    private String state() throws IOException {
        return Files.size(file) + " " + Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
    }

    private boolean hasJournal() {
        return Files.exists(Path.of(file + "-wal"));
    }

    public static Path note(Path file) {
        return Path.of(file + ".closed");
    }
}
