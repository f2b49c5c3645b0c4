package coop.alveole.query.shared;

import com.fasterxml.jackson.annotation.JsonValue;

/** Words about a person as a reader sees them. */
public record Words(@JsonValue String text) {
    /** The key was destroyed: nobody reads this any more, at any date. */
    public static final Words ERASED = new Words("effacé");

    /** This reader may, once they say why; that they did is noted. */
    public static final Words MASKED = new Words("masqué");
    /** This reader may not. */
    public static final Words RESERVED = new Words("réservé");

    public static Words of(String text) {
        return new Words(text);
    }
}
