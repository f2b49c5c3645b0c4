package coop.alveole.query.billing.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Finds the invoices whose numbers stand in a label, whole or cut: each run of a few words is looked up, once. */
final class NumberIndex {
    private static final int WORDS_OF_A_NUMBER = 4;

    private final Map<String, OpenItem> byNumber = new HashMap<>();

    NumberIndex(List<OpenItem> items) {
        for (var item : items) {
            var words = LabelWords.of(item.number());
            byNumber.put(LabelWords.dashed(words), item);
            byNumber.put(glued(words), item);
        }
    }

    /** {@code F20260001} is read as F and one run of figures. */
    private static String glued(List<String> words) {
        var letters = new StringBuilder();
        var figures = new StringBuilder();
        for (var word : words) (Character.isLetter(word.charAt(0)) ? letters : figures).append(word);
        return letters + "-" + LabelWords.unpadded(figures.toString());
    }

    List<OpenItem> in(List<String> words) {
        var found = new LinkedHashSet<OpenItem>();
        for (int from = 0; from < words.size(); from++) {
            var run = new StringBuilder();
            for (int to = from; to < Math.min(words.size(), from + WORDS_OF_A_NUMBER); to++) {
                if (to > from) run.append('-');
                run.append(LabelWords.unpadded(words.get(to)));
                var item = to == from ? null : byNumber.get(run.toString());
                if (item != null) found.add(item);
            }
        }
        return new ArrayList<>(found);
    }
}
