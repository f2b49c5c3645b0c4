package coop.alveole.ops.fold;

import java.time.Duration;

/**
 * While commands come from several sides the folds rest between two batches, so that they take the processor for a few larger ones
 * and not for one after each commit. A reader who waits ends the rest.
 */
final class Pace {
    private static final Duration REST = Duration.ofMillis(10);

    private boolean hurried;

    synchronized void rest() throws InterruptedException {
        long deadline = System.nanoTime() + REST.toNanos();
        for (long left = REST.toMillis(); !hurried && left > 0; left = (deadline - System.nanoTime()) / 1_000_000)
            wait(left);
        hurried = false;
    }

    synchronized void hurry() {
        hurried = true;
        notifyAll();
    }
}
