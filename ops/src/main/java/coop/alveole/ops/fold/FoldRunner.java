package coop.alveole.ops.fold;

import coop.alveole.projection.shared.Documents;
import coop.alveole.projection.shared.Documents.State;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one loop from events to documents: drains a batch of the record, lets each model fold it, notes how far. */
public final class FoldRunner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FoldRunner.class);
    private static final long RETRY_MILLIS = 500;

    private final RecordStream.Source source;
    private final ModelRow.Table rows;
    private final LongSupplier head;
    private final int batchSize;
    private final List<Model<?>> models;
    private final List<Model<?>> live = new CopyOnWriteArrayList<>();
    private final ReentrantLock batchLock = new ReentrantLock();
    private final Rebuild rebuild;
    private volatile @Nullable Thread loop;
    private volatile boolean open = true;
    private volatile long position;

    FoldRunner(RecordStream.Source source, Models models, LongSupplier head, int batchSize) {
        this.source = source;
        this.models = models.all();
        this.rows = models.rows();
        this.head = head;
        this.batchSize = batchSize;
        rebuild = new Rebuild(source, batchSize);
    }

    /** Whether displays can be trusted, for whoever watches the program. */
    public enum Health {
        LIVE,
        /** A model is set aside; the others go on. */
        DEGRADED,
        DOWN
    }

    public Health health() {
        var running = loop;
        if (!open || running == null || !running.isAlive()) return Health.DOWN;
        return models.stream().anyMatch(model -> model.state() == State.STALE) ? Health.DEGRADED : Health.LIVE;
    }

    /** Every model, with how far it is true. */
    public Stream<Status> status() {
        return models.stream().map(model -> new Status(model.name(), model.truth(), model.error()));
    }

    public record Status(String name, Documents.Truth truth, String error) {}

    /** Goes on where each model was; what is missing, changed or was set aside is made again from the first event. */
    public void start() {
        long recorded = head.getAsLong();
        var sound = models.stream()
                .filter(model -> model.resume(rows.find(model.name()), recorded))
                .toList();
        var others = models.stream().filter(model -> !sound.contains(model)).toList();
        live.addAll(sound);
        if (sound.isEmpty()) {
            others.forEach(Model::startFromNothing);
            live.addAll(others);
        } else if (!others.isEmpty()) {
            others.forEach(Model::rebuilding);
            Thread.ofPlatform().name("rebuild").daemon(true).start(() -> rebuildAndJoin(others));
        }
        position = live.stream().mapToLong(Model::position).min().orElse(recorded);
        loop = Thread.ofPlatform().name("folds").daemon(true).start(this::run);
    }

    private void run() {
        try (var record = source.from(position, models)) {
            while (open) {
                var batch = record.next(batchSize);
                if (batch != null) fold(batch);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void fold(RecordStream.Batch batch) throws InterruptedException {
        batchLock.lock();
        try {
            // A store that does not answer makes nobody stale: what a batch has written already, it does not write
            // again.
            while (open && !folded(batch)) TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
        } finally {
            batchLock.unlock();
        }
    }

    private boolean folded(RecordStream.Batch batch) {
        try {
            for (var model : live) model.advance(batch.events(), batch.position());
            rows.note(live.stream().map(Model::row).toList());
        } catch (RuntimeException storeAway) {
            LOG.warn("the document store does not answer, the batch is tried again: {}", storeAway.toString());
            return false;
        }
        position = batch.position();
        live.stream().filter(model -> model.state() == State.STALE).forEach(this::report);
        live.removeIf(model -> model.state() == State.STALE);
        models.forEach(Model::wake);
        return true;
    }

    private void report(Model<?> model) {
        LOG.error("the read model {} is set aside at {}", model.name(), model.error());
    }

    private void rebuildAndJoin(List<Model<?>> others) {
        try {
            rebuild.run(others, () -> position, this::joinAtTheHead);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            LOG.error("the rebuild stopped; it is taken up again at the next start", failure);
        }
    }

    /** Near the head the loop is held, the last events are folded, the rebuilt documents take over. */
    private void joinAtTheHead(Rebuild.LastSteps lastSteps) throws InterruptedException {
        batchLock.lock();
        try {
            live.addAll(lastSteps.catchUpAndSwitch(position));
            rows.note(models.stream().map(Model::row).toList());
            models.forEach(Model::wake);
        } finally {
            batchLock.unlock();
        }
    }

    /** Makes every model again and says whether the documents are the same as before; only while the loop is not running. */
    public List<Rebuilt> rebuildAll() throws InterruptedException {
        long recorded = head.getAsLong();
        models.forEach(model -> model.resume(rows.find(model.name()), recorded));
        var before = models.stream()
                .map(model -> CanonicalDump.of(model.collection()))
                .toList();
        long started = System.nanoTime();
        rebuild.run(models, () -> recorded, lastSteps -> lastSteps.catchUpAndSwitch(recorded));
        rows.note(models.stream().map(Model::row).toList());
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
        return java.util.stream.IntStream.range(0, models.size())
                .mapToObj(i -> {
                    var after = CanonicalDump.of(models.get(i).collection());
                    return new Rebuilt(models.get(i).name(), after.documents(), millis, before.get(i), after);
                })
                .sorted(Comparator.comparing(Rebuilt::model))
                .toList();
    }

    /** What a rebuild made of one model. */
    public record Rebuilt(String model, int documents, long millis, CanonicalDump before, CanonicalDump after) {
        public boolean isSame() {
            return before.equals(after);
        }
    }

    @Override
    public void close() {
        open = false;
        var running = loop;
        if (running == null) return;
        running.interrupt();
        try {
            running.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
