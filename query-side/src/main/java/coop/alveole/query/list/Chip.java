package coop.alveole.query.list;

import org.jspecify.annotations.Nullable;

/**
 * One thing that may be asked of a list: its parameter, its words (a key of the bundle), and what was asked, in words too or
 * by a key. Without a value it was not asked.
 */
public record Chip(String parameter, String label, String value, Value said) {
    public enum Value {
        WORDS,
        KEY
    }

    /** As it was typed. */
    public static Chip words(String parameter, String label, @Nullable String value) {
        return new Chip(parameter, label, value == null ? "" : value.strip(), Value.WORDS);
    }

    /** One of our words, by its key. */
    public static Chip word(String parameter, String label, String prefix, @Nullable Object value) {
        var asked = value == null ? "" : value.toString();
        return new Chip(parameter, label, asked.isEmpty() ? "" : prefix + asked, Value.KEY);
    }

    boolean isAsked() {
        return !value.isEmpty();
    }
}
