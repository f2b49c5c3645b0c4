package coop.alveole.query.shared;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A fact that may be recorded now: a form posting to a command, drawn by {@code layout-form :: card}. The verb says which
 * form of the page was refused; the version is what the page was read at.
 */
public record FormCard(
        String verb, String title, String href, @Nullable Long version, List<Field> fields) {
    /** A choice is made among its options; any other type has none. */
    public record Field(String name, String label, String type, Need need, List<Option> options) {
        Field(String name, String type, Need need, List<Option> options) {
            this(name, "field." + name, type, need, options);
        }

        /** By another key of the bundle than that of its name. */
        public Field called(String key) {
            return new Field(name, key, type, need, options);
        }

        public boolean required() {
            return need == Need.REQUIRED;
        }

        public boolean several() {
            return type.equals("several");
        }
    }

    /** The key of its words in the bundle, or the words themselves when they are the house's own. */
    public record Option(String value, @Nullable String key, String words) {}

    public enum Need {
        REQUIRED,
        OPTIONAL
    }

    public static Field day(String name) {
        return new Field(name, "date", Need.REQUIRED, List.of());
    }

    public static Field text(String name) {
        return new Field(name, "text", Need.REQUIRED, List.of());
    }

    public static Field optionalText(String name) {
        return new Field(name, "text", Need.OPTIONAL, List.of());
    }

    public static Field number(String name) {
        return new Field(name, "number", Need.REQUIRED, List.of());
    }

    public static Field choice(String name, Enum<?>... options) {
        return new Field(
                name,
                "choice",
                Need.REQUIRED,
                Stream.of(options)
                        .map(option -> new Option(option.name(), "choice." + option.name(), option.name()))
                        .toList());
    }

    /** Among words of the house: the names of its territories, its assemblies. */
    public static Field among(String name, Need need, List<Option> options) {
        return new Field(name, "choice", need, options);
    }

    /** One or several of them. */
    public static Field several(String name, List<Option> options) {
        return new Field(name, "several", Need.REQUIRED, options);
    }
}
