package coop.alveole.query.membership;

import coop.alveole.query.shared.Words;
import java.text.Normalizer;
import java.util.Locale;

/** Words as people search and sort them: without accents or letter case. */
final class Folded {
    private Folded() {}

    static String folded(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.FRENCH);
    }

    static String of(Words last, Words first) {
        return folded(last.text()) + " " + folded(first.text());
    }
}
