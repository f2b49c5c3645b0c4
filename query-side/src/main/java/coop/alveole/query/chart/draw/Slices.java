package coop.alveole.query.chart.draw;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** More rows than can be told apart are drawn by slices of neighbours; the table has them all. */
public record Slices(int rows, int per) {
    public static Slices of(int rows, double most) {
        return new Slices(rows, Math.max(1, Math.ceilDiv(rows, (int) most)));
    }

    public int count() {
        return Math.ceilDiv(rows, per);
    }

    public <T> Stream<List<T>> of(List<T> all) {
        return IntStream.range(0, count()).mapToObj(i -> all.subList(i * per, Math.min(rows, (i + 1) * per)));
    }

    /** The strongest of each slice, whichever its sign. */
    public <T> List<T> strongest(List<T> all, ToLongFunction<T> value) {
        return of(all).map(slice -> slice.stream()
                        .max(Comparator.comparingLong(row -> Math.abs(value.applyAsLong(row))))
                        .orElseThrow())
                .toList();
    }
}
