package coop.alveole.command.shared;

import coop.alveole.domain.shared.Digest;
import java.util.Optional;

/**
 * What makes a repeated request harmless: who asked, by which route, under which key, and a MAC of what was asked.
 * Commands puts it into the root unit of work; the event store writes it in the savepoint of the events.
 */
public record CommandKey(String account, String route, String key, Digest bodyMac) {
    public static final String RESOURCE = CommandKey.class.getName();

    /** The row of a success, kept for ever. */
    public record Row(Digest bodyMac, Answer answer) {}

    /** How command-side reads the rows and makes the MAC; the event store answers. */
    public interface Rows {
        Optional<Row> find(String account, String route, String key);
    }

    /** The key has been used, in the same instant, by another request that was faster: read its row. */
    public static final class AlreadyDone extends RuntimeException {
        public AlreadyDone() {
            super("this key has just been used");
        }
    }
}
