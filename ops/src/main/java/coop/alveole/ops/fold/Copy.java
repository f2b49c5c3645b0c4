package coop.alveole.ops.fold;

import com.mongodb.client.MongoDatabase;
import coop.alveole.ops.store.Arrival;
import coop.alveole.projection.shared.Documents.State;
import java.util.List;

/** A model folded from the first event on, into a collection that nobody reads. */
final class Copy<D> {
    private final Model<D> model;
    private final Shelf<D> shelf;
    private final String collection;
    private final Tray<D> tray;
    private boolean straight;
    private Standing standing;

    Copy(Model<D> model, String collection) {
        this.model = model;
        this.collection = collection;
        shelf = model.shelf(collection);
        tray = new Tray<>(shelf);
        standing = atTheStart();
    }

    Model<D> model() {
        return model;
    }

    Standing standing() {
        return standing;
    }

    /** An empty collection is made too: at the next start its absence says that somebody dropped it. */
    void begin(MongoDatabase database) {
        Shelf.drop(database, collection);
        database.createCollection(collection);
    }

    /** From now on each batch is written at once, so that the event that makes an unusable document is known. */
    void beginStraight(MongoDatabase database) {
        begin(database);
        straight = true;
        standing = atTheStart();
    }

    void advance(List<Arrival> batch) {
        if (batch.isEmpty() || standing.state().equals(State.STALE)) return;
        standing = model.advance(standing, batch, straight ? shelf : tray).standing();
        if (!straight && tray.isFull()) tray.empty();
    }

    /** After this the collection holds what the standing says. */
    void settle() {
        if (!straight) tray.empty();
    }

    private Standing atTheStart() {
        return new Standing(model.name(), model.fingerprint(), collection, 0, State.LIVE, "");
    }
}
