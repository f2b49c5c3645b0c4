package coop.alveole.domain.shared;

/**
 * The one shape of an id: its kind, a dash, a lower-case uuid. Axon's streams are unique by id without their type. It is
 * looked at letter by letter: a replay meets millions of ids.
 */
public final class Ids {
    private static final int UUID_LENGTH = 36;

    private Ids() {}

    public static void require(String kind, String value) {
        int dash = kind.length();
        boolean isOurs = value.length() == dash + 1 + UUID_LENGTH
                && value.startsWith(kind)
                && value.charAt(dash) == '-'
                && isUuid(value, dash + 1);
        if (!isOurs) throw new IllegalArgumentException("not the id of a " + kind);
    }

    static String uuid(String id) {
        return id.substring(id.length() - UUID_LENGTH);
    }

    private static boolean isUuid(String text, int from) {
        for (int i = 0; i < UUID_LENGTH; i++) {
            char c = text.charAt(from + i);
            boolean isDashPlace = i == 8 || i == 13 || i == 18 || i == 23;
            if (isDashPlace ? c != '-' : !isHexadecimal(c)) return false;
        }
        return true;
    }

    private static boolean isHexadecimal(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
}
