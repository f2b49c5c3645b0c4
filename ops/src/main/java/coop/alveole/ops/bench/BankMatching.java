package coop.alveole.ops.bench;

import coop.alveole.query.billing.matching.Certainty;
import coop.alveole.query.billing.matching.Matching;

/** Lines of the bank matched against all that is open, beside the same lines against a tenth of it. */
final class BankMatching {
    private static final int TENTH = 10;
    private static final double STEADY = 3;

    private final int lines;
    private final int items;

    BankMatching(Scale scale) {
        lines = scale.bankLines();
        items = scale.openItems();
    }

    private record Measured(double perSecond, double seconds, double mebibytes, long certain) {}

    void measure(Table table) {
        measured(items / TENTH);
        measured(items);
        var few = measured(items / TENTH);
        var all = measured(items);
        table.add(new Row(
                "%,d bank lines matched against %,d open items".formatted(lines, items),
                all.perSecond(),
                "%s, %.2f s with the index; %,d certain"
                        .formatted(Row.perSecond(all.perSecond()), all.seconds(), all.certain()),
                "against %,d: %s".formatted(items / TENTH, Row.perSecond(few.perSecond())),
                Row.times(few.perSecond() / all.perSecond()),
                "≤ %.1f ×".formatted(STEADY),
                Row.atMost(STEADY, few.perSecond() / all.perSecond())));
        table.add(new Row(
                "Memory of that index",
                all.mebibytes(),
                Row.mebibytes(all.mebibytes()),
                "of a tenth: " + Row.mebibytes(few.mebibytes()),
                Row.times(all.mebibytes() / few.mebibytes()),
                "–",
                Row.Verdict.UNJUDGED));
    }

    private Measured measured(int count) {
        var open = InventedBank.items(count);
        var names = InventedBank.names(count);
        var movements = InventedBank.movements(lines, count);
        double before = Machine.mebibytesNeeded();
        long started = System.nanoTime();
        var matching = new Matching(open, names);
        long built = System.nanoTime();
        long certain = movements.stream()
                .filter(movement ->
                        matching.suggest(movement).stream().anyMatch(one -> one.certainty() == Certainty.CERTAIN))
                .count();
        double perSecond = Figures.perSecond(lines, built);
        double seconds = (System.nanoTime() - started) / 1e9;
        double memory = Machine.mebibytesNeeded() - before;
        if (matching.suggest(movements.getFirst()).isEmpty()) throw new IllegalStateException("nothing matches");
        return new Measured(perSecond, seconds, memory, certain);
    }
}
