package coop.alveole.ops.fold;

import com.mongodb.client.MongoDatabase;
import coop.alveole.ops.store.Arrival;
import coop.alveole.ops.store.EventLog;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Models folded from the first event into collections nobody reads, all of them in one reading of the record. */
final class Aside {
    private static final int NEAR = 1_000;

    private final MongoDatabase database;
    private final EventLog log;
    private final Patience patience;
    private final int batchSize;
    private final List<Copy<?>> copies = new ArrayList<>();
    private long position;

    Aside(MongoDatabase database, EventLog log, Patience patience, int batchSize) {
        this.database = database;
        this.log = log;
        this.patience = patience;
        this.batchSize = batchSize;
    }

    void begin(List<Model<?>> models, Function<Model<?>, String> collectionOf) throws InterruptedException {
        for (var model : models) {
            var copy = new Copy<>(model, collectionOf.apply(model));
            patience.insist(() -> copy.begin(database));
            copies.add(copy);
        }
    }

    List<Copy<?>> copies() {
        return copies;
    }

    /** The last event read. */
    long position() {
        return position;
    }

    /** Until fewer than a thousand events are missing: what is left is short enough to keep the live folds waiting. */
    void approachHead() throws InterruptedException {
        for (long head = log.head(); head - position >= NEAR; head = log.head()) {
            long goal = head;
            readTo(_ -> goal);
        }
    }

    /** Each model up to its own goal, a position that the record has; its documents are then where they belong. */
    void readTo(ToLongFunction<Model<?>> goalOf) throws InterruptedException {
        long last = copies.stream()
                .mapToLong(copy -> goalOf.applyAsLong(copy.model()))
                .max()
                .orElse(position);
        for (var batch = next(position, last); !batch.isEmpty(); batch = next(position, last)) {
            for (var copy : copies) {
                var mine = upTo(goalOf.applyAsLong(copy.model()), batch);
                attempt(copy, () -> copy.advance(mine));
            }
            position = batch.getLast().position();
        }
        for (var copy : copies) attempt(copy, copy::settle);
    }

    private List<Arrival> next(long after, long upTo) throws InterruptedException {
        patience.requireOpen();
        return log.read(after, upTo, batchSize);
    }

    /** Once more from the first event when a document cannot be kept, this time naming the event that made it. */
    private void attempt(Copy<?> copy, Runnable step) throws InterruptedException {
        try {
            patience.insist(step);
        } catch (Unusable _) {
            long goal = copy.standing().position();
            patience.insist(() -> copy.beginStraight(database));
            for (var batch = next(0, goal);
                    !batch.isEmpty();
                    batch = next(batch.getLast().position(), goal)) {
                var again = batch;
                patience.insist(() -> copy.advance(again));
            }
        }
    }

    private static List<Arrival> upTo(long goal, List<Arrival> batch) {
        return batch.getLast().position() <= goal
                ? batch
                : batch.stream().filter(arrival -> arrival.position() <= goal).toList();
    }
}
