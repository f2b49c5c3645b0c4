package coop.alveole.ops.bench;

import java.util.Locale;
import java.util.function.DoubleFunction;

/** One line of the table; {@code ratio} is compared with what is aimed at. */
public record Row(
        String what, double measured, String figure, String reference, String ratio, String aim, Verdict verdict) {
    /** UNJUDGED where nothing is promised. */
    public enum Verdict {
        REACHED,
        MISSED,
        UNJUDGED
    }

    static Verdict atLeast(double aim, double value) {
        return value >= aim ? Verdict.REACHED : Verdict.MISSED;
    }

    static Verdict atMost(double aim, double value) {
        return value <= aim ? Verdict.REACHED : Verdict.MISSED;
    }

    static String perSecond(double rate) {
        return String.format(Locale.ROOT, "%,.0f/s", rate);
    }

    static String millis(double millis) {
        return String.format(Locale.ROOT, millis < 10 ? "%.2f ms" : "%.0f ms", millis);
    }

    static String mebibytes(double value) {
        return String.format(Locale.ROOT, "%.0f MiB", value);
    }

    static String times(double ratio) {
        return String.format(Locale.ROOT, ratio < 10 ? "%.2f ×" : "%.0f ×", ratio);
    }

    static String percent(double ratio) {
        return String.format(Locale.ROOT, "%.0f %%", ratio * 100);
    }

    /** The median, and how far the rounds lay apart. */
    static String ratio(Paired paired, DoubleFunction<String> spelt) {
        return "%s (%s – %s)"
                .formatted(
                        spelt.apply(paired.medianRatio()),
                        spelt.apply(paired.leastRatio()),
                        spelt.apply(paired.greatestRatio()));
    }
}
