package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The house's own words, never about a person: the name of a territory, of a program's access. One line, ≤ 80. */
public record Label(@JsonValue String text) implements Comparable<Label> {
    private static final Pattern ONE_LINE =
            Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}](?:[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} ]{0,78}"
                    + "[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}])?");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Label {
        if (!ONE_LINE.matcher(text).matches())
            throw new IllegalArgumentException("a label is one line of 1 to 80 printable characters");
    }

    @Override
    public int compareTo(Label other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
