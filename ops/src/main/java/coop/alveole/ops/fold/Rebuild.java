package coop.alveole.ops.fold;

import com.mongodb.client.MongoDatabase;
import coop.alveole.ops.fold.Rebuilt.Dump;
import coop.alveole.ops.store.EventLog;
import coop.alveole.projection.shared.Documents.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** Makes models again from the first event, beside those that answer, and puts them in their place. */
final class Rebuild {
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final MongoDatabase database;
    private final Models lines;
    private final EventLog events;
    private final LiveGroup group;
    private final Patience patience;
    private final int batchSize;

    Rebuild(MongoDatabase database, Models lines, EventLog events, LiveGroup group, Patience patience, int batchSize) {
        this.database = database;
        this.lines = lines;
        this.events = events;
        this.group = group;
        this.patience = patience;
        this.batchSize = batchSize;
    }

    /** Answers how many events were read. */
    long of(List<Model<?>> models) throws InterruptedException {
        oneAtATime.lockInterruptibly();
        try {
            var aside = new Aside(database, events, patience, batchSize);
            announce(models);
            aside.begin(models, Model::freeCollection);
            aside.approachHead();
            switchAll(aside);
            return aside.position();
        } finally {
            oneAtATime.unlock();
        }
    }

    List<Rebuilt> measured(List<Model<?>> models) throws InterruptedException {
        var before = new HashMap<Model<?>, Dump>();
        for (var model : models) before.put(model, dump(model));
        long start = System.nanoTime();
        long read = of(models);
        var time = Duration.ofNanos(System.nanoTime() - start);
        return models.stream()
                .map(model -> new Rebuilt(model.name(), read, time, before.getOrDefault(model, Dump.NONE), dump(model)))
                .toList();
    }

    /** A model that follows the record goes on doing so meanwhile; the others say that they are being made again. */
    private void announce(List<Model<?>> models) throws InterruptedException {
        for (var model : models) {
            if (group.holds(model)) continue;
            var waiting = model.standing().as(State.REBUILDING);
            patience.insist(() -> lines.note(List.of(waiting)));
            model.stand(waiting);
        }
    }

    /** The live folds wait while the last events are folded: none can slip between the two. */
    private void switchAll(Aside aside) throws InterruptedException {
        var old = new ArrayList<String>();
        group.batchLock().lockInterruptibly();
        try {
            aside.readTo(_ -> group.position());
            for (var copy : aside.copies()) old.add(copy.model().standing().collection());
            patience.insist(
                    () -> lines.note(aside.copies().stream().map(Copy::standing).toList()));
            for (var copy : aside.copies()) patience.insist(() -> group.join(copy.model(), copy.standing()));
        } finally {
            group.batchLock().unlock();
        }
        for (var collection : old) if (!collection.isEmpty()) patience.insist(() -> Shelf.drop(database, collection));
    }

    private static Dump dump(Model<?> model) {
        var standing = model.standing();
        if (standing.collection().isEmpty()) return Dump.NONE;
        return new Dump(
                standing.position(), model.shelf(standing.collection()).dump().hash());
    }
}
