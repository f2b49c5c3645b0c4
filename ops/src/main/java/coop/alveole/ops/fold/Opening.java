package coop.alveole.ops.fold;

import com.mongodb.client.MongoDatabase;
import coop.alveole.projection.shared.Documents.State;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the read store holds at the start: which models follow from where they stand, which are made again. */
final class Opening {
    private final MongoDatabase database;
    private final Models models;
    private final long head;
    private final Set<String> collections;
    private final List<Model<?>> live = new ArrayList<>();

    Opening(MongoDatabase database, Models models, long head) {
        this.database = database;
        this.models = models;
        this.head = head;
        this.collections = database.listCollectionNames().into(new HashSet<>());
    }

    List<Model<?>> live() {
        return live;
    }

    void place(List<Model<?>> all) {
        var lines = models.read();
        for (var model : all) place(model, lines.remove(model.name()));
        lines.keySet().forEach(models::forget);
        collections.stream()
                .filter(name -> isLeftOver(name, all))
                .forEach(name -> database.getCollection(name).drop());
    }

    private void place(Model<?> model, @Nullable Standing line) {
        if (line == null || !isOurs(line)) {
            model.stand(Standing.none(model.name()));
        } else if (line.state().equals(State.REBUILDING) || !line.fingerprint().equals(model.fingerprint())) {
            var readable = model.shelf(line.collection()).holdsTodaysShape();
            model.stand(readable ? line.as(State.REBUILDING) : Standing.none(model.name()));
        } else {
            model.stand(line);
            if (!model.isStale()) live.add(model);
        }
    }

    /** Not ours: a collection that is gone, or one true to events that the record does not have. */
    private boolean isOurs(Standing line) {
        return line.collection().startsWith(line.name() + "__")
                && collections.contains(line.collection())
                && line.position() >= 0
                && line.position() <= head;
    }

    /** Left by a rebuild that was cut short, or by a model that is no more. */
    private static boolean isLeftOver(String collection, List<Model<?>> all) {
        return collection.contains("__")
                && all.stream().noneMatch(model -> model.standing().collection().equals(collection));
    }
}
