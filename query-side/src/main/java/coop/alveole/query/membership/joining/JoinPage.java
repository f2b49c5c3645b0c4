package coop.alveole.query.membership.joining;

import coop.alveole.query.shared.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** « Joindre une autre fiche » : which one, and « Ce que cela déplace » before it is confirmed. */
record JoinPage(
        Frame frame,
        String file,
        String href,
        String name,
        String joined,
        String joinedOn,
        List<Choice> choices,
        long version,
        @Nullable Effects effects) {
    /** A file that may be the other one; none where there are too many to choose from: then an id is typed. */
    record Choice(String id, String label) {}

    /** Of the file kept; {@code contracts} are those that would count from then on. */
    record Effects(String otherName, String otherHref, List<Row> contracts, List<Moved> moved) {}

    /** {@code kind} is a key of the bundle. */
    record Row(String kind, String from, String until, String noted) {}

    /** {@code label} is the key of its words. */
    record Moved(String label, String before, String after) {
        public boolean changes() {
            return !before.equals(after);
        }
    }
}
