package coop.alveole.ops.fold;

import com.mongodb.client.MongoDatabase;
import coop.alveole.ops.store.EventLog;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whether the documents are what the events make of them. The embedded server has no password, so that anybody on the
 * machine may have written there: only a replay, folded aside, tells (security.md, section 9).
 */
final class Comparison {
    /** Named in place of a document when what is false is where the model says it stands. */
    static final String LINE = "_models";

    private final MongoDatabase database;
    private final Models lines;
    private final EventLog events;
    private final LiveGroup group;
    private final Patience patience;
    private final int batchSize;

    Comparison(
            MongoDatabase database, Models lines, EventLog events, LiveGroup group, Patience patience, int batchSize) {
        this.database = database;
        this.lines = lines;
        this.events = events;
        this.group = group;
        this.patience = patience;
        this.batchSize = batchSize;
    }

    SortedMap<String, SortedSet<String>> of(List<Model<?>> models) throws InterruptedException {
        var differences = new TreeMap<String, SortedSet<String>>();
        var comparable = models.stream().filter(Comparison::hasDocuments).toList();
        var aside = new Aside(database, events, patience, batchSize);
        aside.begin(comparable, model -> model.name() + "__compared");
        long reachedByAll =
                comparable.stream().mapToLong(Comparison::position).min().orElse(0);
        aside.readTo(_ -> reachedByAll);
        compare(aside, differences);
        for (var copy : aside.copies())
            patience.insist(
                    () -> database.getCollection(copy.standing().collection()).drop());
        for (var model : models) if (!hasDocuments(model)) put(differences, model, LINE);
        return differences;
    }

    /** The live folds wait, so that both sides are true to the same event. */
    private void compare(Aside aside, SortedMap<String, SortedSet<String>> differences) throws InterruptedException {
        group.batchLock().lockInterruptibly();
        try {
            aside.readTo(model -> model.isStale() ? events.head() : position(model)); // a broken fold stops by itself
            for (var copy : aside.copies())
                patience.insist(() -> documents(copy).forEach(id -> put(differences, copy.model(), id)));
            patience.insist(() -> {
                var written = lines.read();
                for (var copy : aside.copies())
                    if (!isTrueToItsLine(copy, written)) put(differences, copy.model(), LINE);
            });
        } finally {
            group.batchLock().unlock();
        }
    }

    private static SortedSet<String> documents(Copy<?> copy) {
        var model = copy.model();
        var live = model.shelf(model.standing().collection()).dump();
        return live.differences(model.shelf(copy.standing().collection()).dump());
    }

    private static boolean isTrueToItsLine(Copy<?> copy, Map<String, Standing> written) {
        var now = copy.model().standing();
        return now.equals(written.get(copy.model().name()))
                && now.error().equals(copy.standing().error());
    }

    private static boolean hasDocuments(Model<?> model) {
        return model.standing().fingerprint().equals(model.fingerprint());
    }

    private static long position(Model<?> model) {
        return model.standing().position();
    }

    private static void put(SortedMap<String, SortedSet<String>> differences, Model<?> model, String id) {
        differences.computeIfAbsent(model.name(), _ -> new TreeSet<>()).add(id);
    }
}
