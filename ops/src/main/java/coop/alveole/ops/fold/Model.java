package coop.alveole.ops.fold;

import com.mongodb.client.MongoDatabase;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.ops.fold.DocumentFormat.Folded;
import coop.alveole.projection.shared.Documents;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One read model: its fold, the collection its documents are in, and how far they are true. */
final class Model<D> implements Documents<D> {
    private static final long WAIT_MAX = TimeUnit.SECONDS.toNanos(2);

    private final Fold<D> fold;
    private final MongoDatabase database;
    private final DocumentFormat format;
    private final LongSupplier head;
    private final List<Consumer<Change<D>>> followers = new CopyOnWriteArrayList<>();
    private volatile Collection<D> collection;
    private volatile State state = State.LIVE;
    private volatile long position;
    private volatile String error = "";

    Model(Fold<D> fold, MongoDatabase database, DocumentFormat format, LongSupplier head) {
        this.fold = fold;
        this.database = database;
        this.format = format;
        this.head = head;
        collection = named("");
    }

    String name() {
        return fold.getClass().getSimpleName();
    }

    Fold<D> fold() {
        return fold;
    }

    /** Equal events give equal documents as long as it does not change. */
    private String fingerprint() {
        return "v" + fold.version();
    }

    private Collection<D> named(String suffix) {
        return new Collection<>(database, name() + "__" + fingerprint() + suffix, fold.document(), format);
    }

    /** Takes up what was noted; answers whether the documents can be gone on with. */
    boolean resume(Optional<ModelRow> noted, long headOfRecord) {
        if (noted.isEmpty()) return false;
        var row = noted.get();
        boolean sound =
                row.fingerprint().equals(fingerprint()) && row.state() == State.LIVE && row.position() <= headOfRecord;
        if (!sound) return false;
        collection = new Collection<>(database, row.collection(), fold.document(), format);
        position = row.position();
        return true;
    }

    ModelRow row() {
        return new ModelRow(name(), fingerprint(), collection.name(), position, state, error);
    }

    /** Folds what is new of a batch and saves it; a fold that throws sets the model aside, true up to the event before. */
    void advance(List<Recorded<?>> batch, long readUpTo) {
        var keys = batch.stream()
                .filter(recorded -> recorded.position() > position)
                .flatMap(recorded -> fold.keys(recorded.event()))
                .collect(Collectors.toSet());
        var loaded = collection.load(keys);
        var changed = new HashMap<String, Folded<D>>();
        var broken = foldAll(batch, loaded, changed);
        collection.save(changed);
        tell(changed);
        if (broken == null) position = Math.max(position, readUpTo);
        else setAside(broken);
    }

    /** What a fold could not fold, if anything; what comes before it is folded. */
    private @Nullable Broken foldAll(
            List<Recorded<?>> batch, Map<String, Folded<D>> loaded, Map<String, Folded<D>> changed) {
        for (var recorded : batch) {
            if (recorded.position() <= position) continue;
            var broken = foldInto(loaded, changed, recorded);
            if (broken != null) return new Broken(recorded.position(), broken);
        }
        return null;
    }

    private record Broken(long position, RuntimeException why) {}

    private @Nullable RuntimeException foldInto(
            Map<String, Folded<D>> loaded, Map<String, Folded<D>> changed, Recorded<?> recorded) {
        var next = new HashMap<String, Folded<D>>();
        try {
            fold.keys(recorded.event()).forEach(key -> {
                var before = loaded.getOrDefault(key, new Folded<>(fold.empty(key), 0));
                // A document that a crash left ahead of the note has this event already.
                if (recorded.position() > before.position())
                    next.put(key, new Folded<>(fold.fold(before.document(), recorded), recorded.position()));
            });
        } catch (RuntimeException broken) {
            return broken;
        }
        loaded.putAll(next);
        changed.putAll(next);
        return null;
    }

    private void setAside(Broken broken) {
        state = State.STALE;
        position = broken.position() - 1;
        error = "position " + broken.position() + ": " + broken.why();
    }

    private void tell(Map<String, Folded<D>> changed) {
        if (changed.isEmpty() || followers.isEmpty()) return;
        var documents = changed.values().stream().map(Folded::document).toList();
        followers.forEach(follower -> follower.accept(new Change<>(documents, false)));
    }

    /** Starts again from nothing, beside what answers now. */
    Model<D> aside() {
        var fresh = new Model<>(fold, database, format, head);
        fresh.collection = named("-" + Long.toString(System.nanoTime(), Character.MAX_RADIX));
        return fresh;
    }

    /** Everything the other has folded answers from now on; what was there goes. */
    void switchTo(Model<D> rebuilt) {
        var old = collection;
        collection = rebuilt.collection;
        position = rebuilt.position;
        state = rebuilt.state;
        error = rebuilt.error;
        if (!followers.isEmpty()) {
            var all = collection.all();
            followers.forEach(follower -> follower.accept(new Change<>(all, true)));
        }
        if (!old.name().equals(collection.name())) old.drop();
    }

    void rebuilding() {
        state = State.REBUILDING;
    }

    /** Nothing answers yet and nothing is to be kept: the live loop itself fills the collection, from the first event. */
    void startFromNothing() {
        collection.drop();
        position = 0;
        state = State.LIVE;
    }

    State state() {
        return state;
    }

    long position() {
        return position;
    }

    String error() {
        return error;
    }

    Collection<D> collection() {
        return collection;
    }

    synchronized void wake() {
        notifyAll();
    }

    @Override
    public Optional<D> find(String key) {
        return collection.find(key);
    }

    @Override
    public List<D> all() {
        return collection.all();
    }

    @Override
    public synchronized boolean reached(long asked) {
        long end = System.nanoTime() + WAIT_MAX;
        try {
            while (position < asked) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) return false;
                wait(left);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
        return true;
    }

    @Override
    public Truth truth() {
        return new Truth(state, position, head.getAsLong());
    }

    @Override
    public void follow(Consumer<Change<D>> follower) {
        followers.add(follower);
    }
}
