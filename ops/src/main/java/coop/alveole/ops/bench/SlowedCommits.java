package coop.alveole.ops.bench;

import coop.alveole.ops.store.writer.CommitHook;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Makes a fast disk into a slow one, when asked. */
final class SlowedCommits implements CommitHook {
    private volatile Duration delay = Duration.ZERO;

    void by(Duration slower) {
        delay = slower;
    }

    @Override
    public void beforeCommit(int appends) {
        if (delay.isZero()) return;
        try {
            TimeUnit.NANOSECONDS.sleep(delay.toNanos());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
