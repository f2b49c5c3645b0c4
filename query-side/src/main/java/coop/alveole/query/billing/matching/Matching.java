package coop.alveole.query.billing.matching;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What movements may pay, by number, by name and by amount. Built once for all that is open; each question then looks up
 * what it shares, whatever the number of open items (ADR 0043).
 */
public final class Matching {
    private static final int SUGGESTIONS = 5;
    private static final int SAME_AMOUNT = 3;
    private static final int FORTNIGHT = 15;
    private static final Comparator<OpenItem> OLDEST_FIRST =
            Comparator.comparing(OpenItem::dueOn).thenComparing(OpenItem::number);

    private final NumberIndex numbers;
    private final NameIndex names;
    private final Map<Long, List<OpenItem>> byAmount = new HashMap<>();
    private final Map<String, List<OpenItem>> byCustomer = new HashMap<>();

    /** {@code names}: those of the customers, by their ids; whoever has none is not looked for by name. */
    public Matching(Collection<OpenItem> open, Map<String, String> names) {
        var items = open.stream().sorted(OLDEST_FIRST).toList();
        this.numbers = new NumberIndex(items);
        for (var item : items) {
            byAmount.computeIfAbsent(item.dueCents(), _ -> new ArrayList<>()).add(item);
            byCustomer
                    .computeIfAbsent(item.customerId(), _ -> new ArrayList<>())
                    .add(item);
        }
        var owing = new HashMap<>(names);
        owing.keySet().retainAll(byCustomer.keySet());
        this.names = new NameIndex(owing);
    }

    /** The best first, at most five; nothing of what left the account. */
    public List<Suggestion> suggest(Movement movement) {
        if (movement.cents() <= 0) return List.of();
        var words = LabelWords.of(movement.label());
        var named = names.in(words);
        var all = new ArrayList<Suggestion>();
        numbered(words).forEach((customer, items) -> all.add(byNumber(movement, customer, items, named)));
        for (var customer : named.stream().sorted().toList())
            all.addAll(byName(movement, byCustomer.getOrDefault(customer, List.of())));
        nearest(movement, byAmount.getOrDefault(movement.cents(), List.of()))
                .forEach(item -> all.add(suggestion(Certainty.TO_CHECK, movement, List.of(item), Reason.AMOUNT)));
        return best(all);
    }

    private Map<String, List<OpenItem>> numbered(List<String> words) {
        var found = new LinkedHashMap<String, List<OpenItem>>();
        numbers.in(words)
                .forEach(item -> found.computeIfAbsent(item.customerId(), _ -> new ArrayList<>())
                        .add(item));
        return found;
    }

    private static Suggestion byNumber(Movement movement, String customer, List<OpenItem> items, Set<String> named) {
        boolean exact = due(items) == movement.cents();
        var reasons = new ArrayList<>(List.of(Reason.NUMBER));
        if (exact) reasons.add(Reason.AMOUNT);
        if (named.contains(customer)) reasons.add(Reason.NAME);
        return suggestion(
                exact ? Certainty.CERTAIN : Certainty.PROBABLE, movement, items, reasons.toArray(Reason[]::new));
    }

    private static List<Suggestion> byName(Movement movement, List<OpenItem> items) {
        var exact = items.stream()
                .filter(item -> item.dueCents() == movement.cents())
                .map(item -> suggestion(Certainty.PROBABLE, movement, List.of(item), Reason.AMOUNT, Reason.NAME))
                .toList();
        if (!exact.isEmpty()) return exact;
        if (due(items) == movement.cents())
            return List.of(suggestion(Certainty.PROBABLE, movement, items, Reason.ALL_DUE, Reason.NAME));
        return List.of(suggestion(Certainty.TO_CHECK, movement, items, Reason.NAME));
    }

    private static long due(List<OpenItem> items) {
        return items.stream().mapToLong(OpenItem::dueCents).sum();
    }

    /** Of many that owe as much, those that were due nearest to that day; they are in the order of their days. */
    private static List<OpenItem> nearest(Movement movement, List<OpenItem> items) {
        int from = Math.max(0, firstDueBy(movement, items) - SAME_AMOUNT);
        int to = Math.min(items.size(), from + 2 * SAME_AMOUNT);
        return items.subList(from, to).stream()
                .sorted(Comparator.comparingLong(item -> distance(movement, item)))
                .limit(SAME_AMOUNT)
                .toList();
    }

    private static int firstDueBy(Movement movement, List<OpenItem> items) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (items.get(middle).dueOn().isBefore(movement.day())) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static long distance(Movement movement, OpenItem item) {
        return Math.abs(ChronoUnit.DAYS.between(item.dueOn(), movement.day()));
    }

    /** The oldest is paid first, as far as the movement goes. */
    private static Suggestion suggestion(Certainty certainty, Movement movement, List<OpenItem> items, Reason... told) {
        var reasons = new ArrayList<>(List.of(told));
        var parts = new ArrayList<Suggestion.Part>();
        long left = movement.cents();
        for (var item : items) {
            long part = Math.min(left, item.dueCents());
            if (part <= 0) break;
            parts.add(new Suggestion.Part(item.invoiceId(), item.number(), part));
            left -= part;
        }
        if (distance(movement, items.getFirst()) <= FORTNIGHT) reasons.add(Reason.DAY);
        return new Suggestion(certainty, items.getFirst().customerId(), List.copyOf(parts), List.copyOf(reasons));
    }

    /** Of two for the same invoices, the one that more speaks for. */
    private static List<Suggestion> best(List<Suggestion> all) {
        var seen = new HashSet<Set<String>>();
        return all.stream()
                .sorted(Comparator.comparing(Suggestion::certainty)
                        .thenComparingInt(one -> -one.reasons().size()))
                .filter(one -> seen.add(one.invoices()))
                .limit(SUGGESTIONS)
                .toList();
    }
}
