package coop.alveole.ops.fold;

import coop.alveole.domain.imports.ImportEvent.ImportUndone;
import coop.alveole.domain.shared.Fold;
import coop.alveole.ops.readstore.ReadStore;
import coop.alveole.ops.store.Arrival;
import coop.alveole.ops.store.EventLog;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.shared.Displayed;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** The one loop from events to documents; models that are not up to date are made again beside it. */
public final class FoldRunner implements AutoCloseable {
    /** How many events are folded at once: enough for a replay, few enough for a reader who waits. */
    public static final int EVENTS_PER_BATCH = 1_000;

    /** So many at once say that commands come from several sides; fewer are folded as they come. */
    private static final int FEW = 3;

    private static final Logger log = LoggerFactory.getLogger(FoldRunner.class);
    private static final Duration BEFORE_READING_AGAIN = Duration.ofMillis(500);
    private static final Duration TO_STOP = Duration.ofSeconds(10);

    private final EventLog events;
    private final int batchSize;
    private final Patience patience = new Patience();
    private final Pace pace = new Pace();
    private final Roster roster;
    private final LiveGroup group;
    private final Rebuild rebuild;
    private final Comparison comparison;
    private volatile boolean readable = true;
    private volatile @Nullable Thread loop;
    private volatile @Nullable Thread rebuilding;

    public FoldRunner(EventLog events, ReadStore store, JsonMapper json, List<Fold<?>> folds) {
        this(events, store, new DocumentMapper(json), folds, EVENTS_PER_BATCH);
    }

    FoldRunner(EventLog events, ReadStore store, DocumentMapper mapper, List<? extends Fold<?>> folds, int batchSize) {
        this.events = events;
        this.batchSize = batchSize;
        var models = new Models(store.database());
        group = new LiveGroup(models);
        roster = new Roster(store.database(), mapper, folds, events, models, group, pace);
        rebuild = new Rebuild(store.database(), models, events, group, patience, batchSize);
        comparison = new Comparison(store.database(), models, events, group, patience, batchSize);
    }

    public void start() {
        loop = Thread.ofPlatform().name("folds").daemon(true).start(() -> insistOnReading(this::follow));
    }

    /** The documents of this kind; one fold makes them. */
    public <D> Documents<D> documents(Class<D> document) {
        return roster.of(document);
    }

    public Displayed displayed() {
        return new Display(events, group);
    }

    public Health health() {
        var running = loop;
        if (running == null || !running.isAlive() || !readable) return Health.DOWN;
        return patience.isTried() || roster.models().stream().anyMatch(Model::isStale) ? Health.DEGRADED : Health.LIVE;
    }

    /** All models from the first event on, in one reading. It may run beside the loop, or without it. */
    public List<Rebuilt> rebuildAll() throws InterruptedException {
        open();
        return rebuild.measured(roster.models());
    }

    /** Replays aside and answers, for each model that differs, the ids of its documents that no event explains. */
    public SortedMap<String, SortedSet<String>> compare() throws InterruptedException {
        open();
        return comparison.of(roster.models());
    }

    @Override
    public void close() {
        patience.close();
        stop(loop);
        stop(rebuilding);
    }

    /** Before this nothing is known of any model; the loop, a rebuild and a comparison begin with it. */
    void open() throws InterruptedException {
        patience.insist(roster::open);
    }

    private void follow() throws InterruptedException {
        open();
        if (rebuilding == null && !roster.outdated().isEmpty())
            rebuilding = Thread.ofPlatform()
                    .name("folds-rebuild")
                    .daemon(true)
                    .start(() -> insistOnReading(() -> rebuild.of(roster.outdated())));
        while (true) {
            patience.requireOpen();
            var batch = events.read(group.position(), Long.MAX_VALUE, batchSize);
            readable = true;
            if (batch.isEmpty()) events.await(group.position());
            else advance(batch);
            if (batch.size() > FEW && batch.size() < batchSize) pace.rest();
        }
    }

    /** Where an import was undone, the models are first made again without it: readers go from before to after. */
    private void advance(List<Arrival> batch) throws InterruptedException {
        boolean undoes = batch.stream().anyMatch(arrival -> arrival.type() == ImportUndone.class);
        if (undoes) rebuild.of(roster.outdated());
        patience.insist(() -> group.advance(batch));
    }

    private interface Reading {
        void run() throws InterruptedException;
    }

    /** A record that cannot be read is asked again: it may be a disk, or an administrator, that comes back. */
    private void insistOnReading(Reading reading) {
        try {
            while (true) {
                try {
                    reading.run();
                    return;
                } catch (RuntimeException unreadable) {
                    patience.requireOpen();
                    readable = false;
                    log.error("the record cannot be read, nothing is folded until it can", unreadable);
                }
                patience.pause(BEFORE_READING_AGAIN);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stop(@Nullable Thread thread) {
        if (thread == null) return;
        thread.interrupt();
        try {
            thread.join(TO_STOP);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
