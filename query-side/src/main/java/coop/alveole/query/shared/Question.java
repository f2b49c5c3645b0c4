package coop.alveole.query.shared;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a list was asked, as its page writes it again into its form and its address. */
public final class Question {
    private Question() {}

    /** Nothing asked is an empty field. */
    public static String text(@Nullable Object asked) {
        return asked == null ? "" : asked.toString();
    }

    /** What may be chosen, by name. */
    public static List<String> names(Enum<?>... values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
