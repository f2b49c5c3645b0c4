package coop.alveole.domain.shared;

import java.util.regex.Pattern;

/** The one shape of an id: its kind, a dash, a lower-case uuid. Axon's streams are unique by id without their type. */
final class Ids {
    private static final Pattern SHAPE =
            Pattern.compile("[a-z]+-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final int UUID_LENGTH = 36;

    private Ids() {}

    static void require(String kind, String value) {
        if (!SHAPE.matcher(value).matches() || !value.startsWith(kind + "-"))
            throw new IllegalArgumentException("not the id of a " + kind);
    }

    static String uuid(String id) {
        return id.substring(id.length() - UUID_LENGTH);
    }
}
