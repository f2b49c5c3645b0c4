package coop.alveole.query.shared;

import coop.alveole.projection.shared.Documents;
import coop.alveole.projection.shared.Documents.Change;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A list that stays in memory (20 000 rows at most): read whole at its first use, then told of each change before the
 * change counts as reached.
 */
public final class Resident<D> {
    private final Documents<D> documents;
    private final Function<D, String> key;
    private volatile Map<String, D> rows = new ConcurrentHashMap<>();
    private volatile boolean loaded;

    public Resident(Documents<D> documents, Function<D, String> key) {
        this.documents = documents;
        this.key = key;
    }

    public Collection<D> rows() {
        load();
        return rows.values();
    }

    public Optional<D> find(String id) {
        load();
        return Optional.ofNullable(rows.get(id));
    }

    /** Follows first and reads then: what changes between the two is told, and waits here until the reading is done. */
    private void load() {
        if (loaded) return;
        synchronized (this) {
            if (loaded) return;
            documents.follow(this::changed);
            replace(documents.all());
            loaded = true;
        }
    }

    private synchronized void changed(Change<D> change) {
        if (change.whole()) replace(change.documents());
        else change.documents().forEach(document -> rows.put(key.apply(document), document));
    }

    private void replace(Collection<D> all) {
        var replaced = new ConcurrentHashMap<String, D>();
        all.forEach(document -> replaced.put(key.apply(document), document));
        rows = replaced;
    }
}
