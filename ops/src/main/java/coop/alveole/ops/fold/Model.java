package coop.alveole.ops.fold;

import com.mongodb.client.MongoDatabase;
import coop.alveole.domain.shared.Fold;
import coop.alveole.ops.store.Arrival;
import coop.alveole.ops.store.EventLog;
import coop.alveole.projection.shared.Documents;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A fold, the collection of its documents, and where it stands: what the way out reads. */
final class Model<D> implements Documents<D> {
    private static final Logger log = LoggerFactory.getLogger(Model.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Fold<D> fold;
    private final String name;
    private final MongoDatabase database;
    private final DocumentMapper mapper;
    private final EventLog events;
    private final Pace pace;
    private final List<Consumer<Change<D>>> followers = new CopyOnWriteArrayList<>();
    private volatile @Nullable Standing standing;

    Model(Fold<D> fold, MongoDatabase database, DocumentMapper mapper, EventLog events, Pace pace) {
        this.fold = fold;
        this.name = fold.getClass().getSimpleName();
        this.database = database;
        this.mapper = mapper;
        this.events = events;
        this.pace = pace;
    }

    @Override
    public Optional<D> find(String key) {
        return steadily(shelf -> shelf.find(key)).flatMap(Function.identity());
    }

    @Override
    public Collection<D> all() {
        return steadily(Shelf::all).orElse(List.of());
    }

    @Override
    public boolean reached(long position) {
        var known = standing;
        if (known == null || known.position() < position) pace.hurry();
        return await(now -> now.position() >= position || now.state().equals(State.STALE))
                .filter(now -> now.position() >= position)
                .isPresent();
    }

    @Override
    public Truth truth() {
        var now = standing();
        return new Truth(now.state(), now.position(), events.head());
    }

    @Override
    public State state() {
        return standing().state();
    }

    @Override
    public void follow(Consumer<Change<D>> follower) {
        followers.add(follower);
    }

    String name() {
        return name;
    }

    boolean isStale() {
        var now = standing;
        return now != null && now.state().equals(State.STALE);
    }

    Class<D> document() {
        return fold.document();
    }

    /** What its documents are made by: this fold, without the imports undone so far. */
    String fingerprint() {
        int undone = events.undone().count();
        return "v" + fold.version() + (undone == 0 ? "" : "-without" + undone);
    }

    boolean isOutdated() {
        var now = standing();
        return now.state().equals(State.REBUILDING) || !now.fingerprint().equals(fingerprint());
    }

    /** A name that is not in service: a rebuild never writes where somebody reads. */
    String freeCollection() {
        var first = name + "__" + fingerprint();
        return first.equals(standing().collection()) ? first + "_again" : first;
    }

    Shelf<D> shelf(String collection) {
        return new Shelf<>(database, collection, mapper, fold.document());
    }

    /** From where the model stands, into the documents that are read. */
    Step<D> advance(List<Arrival> batch) {
        var now = standing();
        return advance(now, batch, shelf(now.collection()));
    }

    /** Folds what is new in the batch into the documents of the drawer, and answers where that leads. */
    Step<D> advance(Standing from, List<Arrival> batch, Drawer<D> drawer) {
        try {
            return tryAdvance(from, batch, drawer);
        } catch (Unusable document) {
            if (batch.size() == 1) {
                var cause = new Plan.Broken(batch.getFirst().position(), document);
                return new Step<>(this, List.of(), from.setAside(cause.text()));
            }
            return advanceOneByOne(from, batch, drawer);
        }
    }

    void tell(Collection<D> documents) {
        if (documents.isEmpty()) return;
        tell(new Change<>(documents, false));
    }

    /** From here on a reader may count on the position. */
    void stand(Standing now) {
        synchronized (this) {
            standing = now;
            notifyAll();
        }
    }

    /** Readers move first, are told next, and count on the position last: nobody is left with the old documents. */
    void moveTo(Standing rebuilt) {
        stand(standing().in(rebuilt.collection()));
        if (!followers.isEmpty()) tell(new Change<>(shelf(rebuilt.collection()).all(), true));
        stand(rebuilt);
    }

    /** Until the read store has answered once, nothing is known, not even that there is nothing. */
    Standing standing() {
        var now = standing;
        if (now != null) return now;
        return await(_ -> true).orElseThrow(() -> new IllegalStateException("the read store has not answered yet"));
    }

    private Step<D> tryAdvance(Standing from, List<Arrival> batch, Drawer<D> drawer) {
        var plan = new Plan<>(fold, from.position(), batch);
        var documents = drawer.load(plan.keys());
        Map<String, Stored<D>> changed = plan.foldInto(documents);
        drawer.save(changed);
        var touched = documents.values().stream().map(Stored::document).toList();
        var reached = plan.broken().isPresent()
                ? from.reached(plan.position()).setAside(plan.broken().get().text())
                : from.reached(Math.max(from.position(), batch.getLast().position()));
        return new Step<>(this, touched, reached);
    }

    /** Which event made the document that cannot be kept is only known when each is saved alone. */
    private Step<D> advanceOneByOne(Standing from, List<Arrival> batch, Drawer<D> drawer) {
        var touched = new ArrayList<D>();
        var standing = from;
        for (var arrival : batch) {
            var step = advance(standing, List.of(arrival), drawer);
            touched.addAll(step.touched());
            standing = step.standing();
            if (!step.goesOn()) break;
        }
        return new Step<>(this, touched, standing);
    }

    private void tell(Change<D> change) {
        for (var follower : followers) {
            try {
                follower.accept(change);
            } catch (RuntimeException broken) {
                log.error("a follower of {} did not take a change: what it shows is old", name, broken);
            }
        }
    }

    /** A collection that went out of service while it was read may have been dropped half-way: it is asked again. */
    private <R> Optional<R> steadily(Function<Shelf<D>, R> question) {
        while (true) {
            var collection = standing().collection();
            if (collection.isEmpty()) return Optional.empty();
            var answer = question.apply(shelf(collection));
            if (collection.equals(standing().collection())) return Optional.of(answer);
        }
    }

    private Optional<Standing> await(Predicate<Standing> enough) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        synchronized (this) {
            while (true) {
                var now = standing;
                if (now != null && enough.test(now)) return Optional.of(now);
                long left = deadline - System.nanoTime();
                if (left <= 0) return Optional.empty();
                try {
                    wait(left / 1_000_000, (int) (left % 1_000_000));
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    return Optional.empty();
                }
            }
        }
    }
}
