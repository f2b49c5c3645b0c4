package coop.alveole.domain.membership.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/** The number that the post gives to a registered letter (numéro de recommandé), however it was typed. */
public record RegisteredNumber(@JsonValue String digits) {
    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{11,15}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RegisteredNumber {
        digits = digits.replaceAll("[\\s.\u00a0\u202f-]", "").toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(digits).matches())
            throw new IllegalArgumentException("a registered letter has 11 to 15 letters and digits");
    }

    @Override
    public String toString() {
        return digits;
    }
}
