package coop.alveole.query.list;

import java.util.List;
import java.util.function.Function;

/**
 * A list of the cooperative: its name for programs and for files, its title, its count and what it says without a row (keys
 * of the bundle), what tells one row from another, its columns, and how many rows a page holds.
 */
public record Listing<R>(
        String name,
        String file,
        String title,
        String count,
        String none,
        Function<R, String> id,
        List<Column<R>> columns,
        int page) {
    /** What a person reads at once, and a page of little weight. */
    private static final int ROWS = 50;

    public Listing(
            String name,
            String file,
            String title,
            String count,
            String none,
            Function<R, String> id,
            List<Column<R>> columns) {
        this(name, file, title, count, none, id, columns, ROWS);
    }

    /** Its rows, as they were asked for. */
    public Listed<R> of(List<R> rows, List<Chip> asked) {
        return new Listed<>(this, rows, asked);
    }
}
