package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Words about a person, sealed at the way in and opened only at the way out: {@code <key name>~<cipher, base64url>}.
 * Without its key the text reads « effacé », at every date. No rule depends on what it says.
 */
public record Personal(@JsonValue String sealed) {
    private static final char SEPARATOR = '~';

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Personal {
        if (!isSealed(sealed)) throw new IllegalArgumentException("not a sealed text");
    }

    /** Whose key, and of which retention class: {@code person/<uuid>/identity}. */
    public String keyName() {
        return sealed.substring(0, sealed.indexOf(SEPARATOR));
    }

    public String cipher() {
        return sealed.substring(sealed.indexOf(SEPARATOR) + 1);
    }

    /** Looked at letter by letter: a replay meets millions of these, and a pattern was a quarter of its time. */
    private static boolean isSealed(String text) {
        int separator = text.indexOf(SEPARATOR);
        if (separator < 1 || separator == text.length() - 1) return false;
        for (int i = 0; i < separator; i++) if (!isOfAName(text.charAt(i))) return false;
        for (int i = separator + 1; i < text.length(); i++) if (!isOfACipher(text.charAt(i))) return false;
        return true;
    }

    private static boolean isOfAName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '/' || c == '-';
    }

    private static boolean isOfACipher(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }

    @Override
    public String toString() {
        return "⟦personnel⟧";
    }
}
