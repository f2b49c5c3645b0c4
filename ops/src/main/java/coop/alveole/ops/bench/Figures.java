package coop.alveole.ops.bench;

import java.util.List;

final class Figures {
    private Figures() {}

    static double median(List<Double> values) {
        return quantile(values, 0.5);
    }

    /** The smallest of the values that so many of all do not exceed. */
    static double quantile(List<Double> values, double share) {
        var sorted = values.stream().sorted().toList();
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.max(0, rank - 1));
    }

    static double millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e6;
    }

    static double perSecond(long count, long sinceNanos) {
        return count * 1e9 / (System.nanoTime() - sinceNanos);
    }
}
