package coop.alveole.query.billing.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a label, or of a number: in capitals without accents, letters apart from figures, figures without leading zeros. */
final class LabelWords {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[A-Z]+|[0-9]+");

    /** What stands in many names and tells nobody from another. */
    private static final Set<String> COMMON = Set.of(
            "SARL",
            "EURL",
            "SAS",
            "SASU",
            "SCI",
            "SCOP",
            "SCIC",
            "SA",
            "ASSOCIATION",
            "ASSO",
            "MONSIEUR",
            "MADAME",
            "SOCIETE",
            "DE",
            "DU",
            "DES",
            "LA",
            "LE",
            "LES",
            "ET",
            "AU",
            "AUX",
            "VIR",
            "VIREMENT",
            "SEPA");

    private static final int SHORTEST_NAME = 3;

    private LabelWords() {}

    static List<String> of(String label) {
        var plain = ACCENTS.matcher(Normalizer.normalize(label, Normalizer.Form.NFD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        var words = new ArrayList<String>();
        var found = WORD.matcher(plain);
        while (found.find()) words.add(found.group());
        return words;
    }

    /** {@code F-2026-0001} as {@code F-2026-1}: however it is cut or padded, it reads the same. */
    static String dashed(List<String> words) {
        var text = new StringBuilder();
        for (var word : words) {
            if (!text.isEmpty()) text.append('-');
            text.append(unpadded(word));
        }
        return text.toString();
    }

    static String unpadded(String word) {
        int at = 0;
        while (at < word.length() - 1 && word.charAt(at) == '0') at++;
        return word.substring(at);
    }

    static boolean tellsSomebody(String word) {
        return word.length() >= SHORTEST_NAME && Character.isLetter(word.charAt(0)) && !COMMON.contains(word);
    }
}
