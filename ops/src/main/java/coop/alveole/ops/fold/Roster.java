package coop.alveole.ops.fold;

import com.mongodb.client.MongoDatabase;
import coop.alveole.domain.shared.Fold;
import coop.alveole.ops.store.EventLog;
import coop.alveole.projection.shared.Documents;
import java.util.HashSet;
import java.util.List;

/** All the models of the house, and their places at the start. */
final class Roster {
    private final MongoDatabase database;
    private final EventLog events;
    private final Models lines;
    private final LiveGroup group;
    private final List<Model<?>> models;
    private boolean open;

    Roster(
            MongoDatabase database,
            DocumentMapper mapper,
            List<? extends Fold<?>> folds,
            EventLog events,
            Models lines,
            LiveGroup group,
            Pace pace) {
        this.database = database;
        this.events = events;
        this.lines = lines;
        this.group = group;
        this.models = folds.stream()
                .<Model<?>>map(fold -> new Model<>(fold, database, mapper, events, pace))
                .toList();
        requireOneOfEach();
    }

    /** Once for the life of the process; an attempt that the store did not answer changes nothing that a second does not. */
    synchronized void open() {
        if (open) return;
        long head = events.head();
        var opening = new Opening(database, lines, head);
        opening.place(models);
        group.startFrom(opening.live(), head);
        open = true;
    }

    List<Model<?>> models() {
        return models;
    }

    /** Made by another fold, cut short, or with what has been undone since: to be made again. */
    List<Model<?>> outdated() {
        return models.stream().filter(Model::isOutdated).toList();
    }

    @SuppressWarnings("unchecked") // the document class of a model is that of its type argument
    <D> Documents<D> of(Class<D> document) {
        return models.stream()
                .filter(model -> model.document().equals(document))
                .map(model -> (Documents<D>) model)
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no fold makes " + document.getName()));
    }

    private void requireOneOfEach() {
        var taken = new HashSet<Object>();
        for (var model : models)
            if (!taken.add(model.name()) || !taken.add(model.document()))
                throw new IllegalArgumentException("two folds share the name or the document of " + model.name());
    }
}
