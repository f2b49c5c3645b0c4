package coop.alveole.query.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as people search and sort them: without accents or letter case. */
public final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Folded() {}

    public static String folded(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD))
                .replaceAll("");
        return SPACES.matcher(plain).replaceAll(" ").toLowerCase(Locale.FRENCH);
    }

    public static String of(Words last, Words first) {
        return folded(last.text()) + " " + folded(first.text());
    }
}
