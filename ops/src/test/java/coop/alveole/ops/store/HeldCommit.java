package coop.alveole.ops.store;

import coop.alveole.ops.store.writer.CommitHook;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/** Holds the first commit until it is released, so that a test decides what waits behind it. */
public final class HeldCommit implements CommitHook {
    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final AtomicInteger commits = new AtomicInteger();

    @Override
    public void beforeCommit(int appends) {
        commits.incrementAndGet();
        held.countDown();
        try {
            if (!released.await(60, TimeUnit.SECONDS)) throw new IllegalStateException("nobody released the commit");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    public void awaitHeld() throws InterruptedException {
        if (!held.await(10, TimeUnit.SECONDS)) throw new IllegalStateException("no commit came");
    }

    public void awaitWaiting(TestRecord record, int appends) {
        Awaitility.await().until(() -> record.engine().waiting() == appends);
    }

    public void release() {
        released.countDown();
    }

    int commits() {
        return commits.get();
    }
}
