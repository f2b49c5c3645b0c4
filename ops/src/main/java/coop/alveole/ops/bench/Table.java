package coop.alveole.ops.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The lines as they come, in Markdown, and what makes them fit to be published. */
public final class Table {
    private static final double DRIFT_MAX = 2;

    private final PrintWriter out;
    private final List<Row> rows = new ArrayList<>();
    private double drift = 1;

    Table(PrintWriter out) {
        this.out = out;
    }

    void head() {
        out.println();
        out.println("| what | figure | reference in the same run | ratio: median (range) | aim | |");
        out.println("|---|---|---|---|---|---|");
    }

    void add(Row row) {
        rows.add(row);
        out.printf(
                "| %s | %s | %s | %s | %s | %s |%n",
                row.what(), row.figure(), row.reference(), row.ratio(), row.aim(), verdict(row.verdict()));
    }

    /** A disk that is twice as fast in one round as in another measures somebody else. */
    void watch(Paired paired) {
        drift = Math.max(drift, paired.drift());
    }

    void foot(double loadBefore) {
        out.println();
        if (loadBefore > Machine.QUIET)
            out.printf(
                    Locale.ROOT, "Not to be published: the load was %.2f before the run (0.5 at most).%n", loadBefore);
        if (drift > DRIFT_MAX)
            out.printf(
                    Locale.ROOT,
                    "Not to be published: a reference moved %.1f × during the run (2 × at most).%n",
                    drift);
        if (loadBefore <= Machine.QUIET && drift <= DRIFT_MAX)
            out.printf(
                    Locale.ROOT,
                    "Fit to be published: load %.2f before, references within %.1f ×.%n",
                    loadBefore,
                    drift);
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    private static String verdict(Row.Verdict verdict) {
        return switch (verdict) {
            case REACHED -> "reached";
            case MISSED -> "missed";
            case UNJUDGED -> "–";
        };
    }
}
