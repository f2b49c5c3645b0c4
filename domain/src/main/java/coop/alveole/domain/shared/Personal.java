package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Words about a person, sealed at the way in and opened only at the way out: {@code <key name>~<cipher, base64url>}.
 * Without its key the text reads « effacé », at every date. No rule depends on what it says.
 */
public record Personal(@JsonValue String sealed) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9/-]+~[A-Za-z0-9_-]+");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Personal {
        if (!SHAPE.matcher(sealed).matches()) throw new IllegalArgumentException("not a sealed text");
    }

    /** Whose key, and of which retention class: {@code person/<uuid>/identity}. */
    public String keyName() {
        return sealed.substring(0, sealed.indexOf('~'));
    }

    public String cipher() {
        return sealed.substring(sealed.indexOf('~') + 1);
    }

    @Override
    public String toString() {
        return "⟦personnel⟧";
    }
}
