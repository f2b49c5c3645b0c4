package coop.alveole.ops.fold;

import coop.alveole.ops.store.Arrival;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/** The models that follow the record together. Whoever looks at them or changes their number holds the batch lock. */
final class LiveGroup {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final ReentrantLock batchLock = new ReentrantLock();
    private final Set<Model<?>> live = new LinkedHashSet<>();
    private final Models models;
    private volatile long position;

    LiveGroup(Models models) {
        this.models = models;
    }

    ReentrantLock batchLock() {
        return batchLock;
    }

    /** The last event of the last batch: the stream has still to bring what comes after. */
    long position() {
        return position;
    }

    void startFrom(List<Model<?>> first, long head) {
        live.addAll(first);
        position = first.stream()
                .mapToLong(model -> model.standing().position())
                .min()
                .orElse(head);
    }

    /** Documents, then followers, then the positions, then whoever waits: each may rely on what came before. */
    void advance(List<Arrival> batch) {
        batchLock.lock();
        try {
            var steps = new ArrayList<Step<?>>();
            for (var model : live) steps.add(model.advance(batch));
            steps.forEach(Step::tell);
            models.note(steps.stream().map(Step::standing).toList());
            steps.forEach(Step::stand);
            live.removeIf(Model::isStale);
            moveTo(batch.getLast().position());
        } finally {
            batchLock.unlock();
        }
    }

    private synchronized void moveTo(long reached) {
        position = reached;
        notifyAll();
    }

    /** Until the group is past this position, a second at most. */
    synchronized void awaitPast(long before) throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        for (long left = LONGEST_WAIT.toMillis();
                position <= before && left > 0;
                left = (deadline - System.nanoTime()) / 1_000_000) wait(left);
    }

    boolean holds(Model<?> model) {
        return live.contains(model);
    }

    /** A model made anew takes its place, and readers its documents; one that broke again waits outside. */
    void join(Model<?> model, Standing rebuilt) {
        model.moveTo(rebuilt);
        if (model.isStale()) live.remove(model);
        else live.add(model);
    }
}
