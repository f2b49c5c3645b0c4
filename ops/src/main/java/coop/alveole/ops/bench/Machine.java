package coop.alveole.ops.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What the figures were taken on, in general terms: nothing here names a machine or a person. */
final class Machine {
    /** Above it somebody else was working, and the figures are theirs too. */
    static final double QUIET = 0.5;

    private static final double MEBIBYTE = 1024.0 * 1024;

    private Machine() {}

    /** What this program still needs once what it dropped is collected. */
    static double mebibytesNeeded() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE;
    }

    /** What all its threads have had of the processors so far. */
    static long processorNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    static String sentence() {
        var runtime = Runtime.getRuntime();
        return String.format(
                Locale.ROOT,
                "%d cores, %s %s, JVM %s, heap of %d MiB at most",
                runtime.availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.version(),
                runtime.maxMemory() >> 20);
    }
}
