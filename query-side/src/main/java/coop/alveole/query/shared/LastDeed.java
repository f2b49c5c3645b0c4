package coop.alveole.query.shared;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What whoever reads has themselves just recorded and may take back: said again, with the command that does so. */
public interface LastDeed {
    Optional<Done> of(Reading reading, Locale reader);

    record Done(String said, Undo undo) {}

    /** A form that is sent without a word more. */
    record Undo(String href, long version, List<Given> given) {}

    record Given(String name, String value) {}
}
