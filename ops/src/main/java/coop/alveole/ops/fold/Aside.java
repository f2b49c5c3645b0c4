package coop.alveole.ops.fold;

import com.mongodb.client.MongoDatabase;
import coop.alveole.projection.shared.Documents.State;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Models folded from the first event into collections nobody reads, all of them in one reading of the record. */
final class Aside implements AutoCloseable {
    private static final int NEAR = 1_000;

    private final EventLog log;
    private final Patience patience;
    private final LogReader reader;
    private final Map<Model<?>, Standing> standings = new LinkedHashMap<>();
    private long position;
    private long events;

    Aside(EventLog log, Patience patience, int batchSize) {
        this.log = log;
        this.patience = patience;
        this.reader = new LogReader(log, 0, batchSize);
    }

    /** An empty collection is made too: at the next start its absence says that somebody dropped it. */
    void begin(MongoDatabase database, List<Model<?>> models, Function<Model<?>, String> collectionOf)
            throws InterruptedException {
        for (var model : models) {
            var collection = collectionOf.apply(model);
            patience.insist(() -> {
                Shelf.drop(database, collection);
                database.createCollection(collection);
            });
            standings.put(model, new Standing(model.name(), model.fingerprint(), collection, 0, State.LIVE, ""));
        }
    }

    Standing standing(Model<?> model) {
        var standing = standings.get(model);
        if (standing == null) throw new IllegalArgumentException(model.name() + " is not folded aside");
        return standing;
    }

    Map<Model<?>, Standing> standings() {
        return standings;
    }

    long events() {
        return events;
    }

    /** Until fewer than a thousand events are missing: what is left is short enough to keep the live folds waiting. */
    void approachHead() throws InterruptedException {
        for (long head = log.head(); head - position >= NEAR; head = log.head()) {
            long goal = head;
            readTo(_ -> goal);
        }
    }

    /** Each model up to its own goal. A goal is a position that the record has. */
    void readTo(ToLongFunction<Model<?>> goalOf) throws InterruptedException {
        long last = standings.keySet().stream().mapToLong(goalOf).max().orElse(position);
        while (position < last) {
            var batch = reader.next(last);
            patience.requireOpen();
            if (batch.isEmpty()) {
                if (reader.isBeyond(last)) return;
                continue;
            }
            for (var model : standings.keySet()) advance(model, upTo(goalOf.applyAsLong(model), batch));
            position = batch.getLast().position();
            events += batch.size();
        }
    }

    @Override
    public void close() {
        reader.close();
    }

    private void advance(Model<?> model, List<Arrival> batch) throws InterruptedException {
        if (batch.isEmpty() || standing(model).state().equals(State.STALE)) return;
        patience.insist(
                () -> standings.put(model, model.advance(standing(model), batch).standing()));
    }

    private static List<Arrival> upTo(long goal, List<Arrival> batch) {
        return batch.getLast().position() <= goal
                ? batch
                : batch.stream().filter(arrival -> arrival.position() <= goal).toList();
    }
}
