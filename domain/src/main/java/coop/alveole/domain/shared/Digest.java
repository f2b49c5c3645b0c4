package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A SHA-256, as 64 hexadecimal characters. */
public record Digest(@JsonValue String hex) {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Digest {
        if (!SHAPE.matcher(hex).matches()) throw new IllegalArgumentException("not a SHA-256 in hexadecimal");
    }

    /** What a person copies by hand to hold an anchor: the first 16 characters. */
    public String shortForm() {
        return hex.substring(0, 16);
    }

    @Override
    public String toString() {
        return hex;
    }
}
