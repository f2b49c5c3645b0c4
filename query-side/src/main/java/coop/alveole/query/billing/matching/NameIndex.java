package coop.alveole.query.billing.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the customers whose names stand in a label: by the words of names, never name by name. */
final class NameIndex {
    /** A word that more names bear than this tells nobody from another. */
    private static final int NAMES_OF_A_WORD = 200;

    /** Of a longer name, so many words are enough. */
    private static final int WORDS_ENOUGH = 2;

    private final Map<String, Set<String>> byWord = new HashMap<>();
    /** How many of the words of each name tell it from others. */
    private final Map<String, Integer> telling = new HashMap<>();

    /** {@code names}: those of customers, by their ids. */
    NameIndex(Map<String, String> names) {
        names.forEach((customer, name) -> LabelWords.of(name).stream()
                .filter(LabelWords::tellsSomebody)
                .forEach(word ->
                        byWord.computeIfAbsent(word, _ -> new HashSet<>()).add(customer)));
        byWord.values().removeIf(customers -> customers.size() > NAMES_OF_A_WORD);
        byWord.values().forEach(customers -> customers.forEach(customer -> telling.merge(customer, 1, Integer::sum)));
    }

    Set<String> in(List<String> words) {
        var hits = new HashMap<String, Integer>();
        for (var word : Set.copyOf(words))
            byWord.getOrDefault(word, Set.of()).forEach(customer -> hits.merge(customer, 1, Integer::sum));
        return hits.entrySet().stream()
                .filter(hit -> hit.getValue() >= Math.min(telling.getOrDefault(hit.getKey(), 0), WORDS_ENOUGH))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
