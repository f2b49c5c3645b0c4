package coop.alveole.query.shared;

import coop.alveole.projection.shared.Documents;
import coop.alveole.projection.shared.Documents.Change;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A list of at most 20 000 rows that stays in memory: read from the store once, at the first question, then followed. */
public final class Resident<D> {
    private final Documents<D> documents;
    private final Function<D, String> keyOf;
    private final Object loading = new Object();
    private volatile @Nullable Map<String, D> rows;
    private @Nullable List<Change<D>> meanwhile;

    private Resident(Documents<D> documents, Function<D, String> keyOf) {
        this.documents = documents;
        this.keyOf = keyOf;
    }

    public static <D> Resident<D> of(Documents<D> documents, Function<D, String> keyOf) {
        var resident = new Resident<>(documents, keyOf);
        documents.follow(resident::take);
        return resident;
    }

    /** Never locked: a reader sees each row whole, in the state of some batch. */
    public Collection<D> rows() {
        return Collections.unmodifiableCollection(known().values());
    }

    public Optional<D> find(String key) {
        return Optional.ofNullable(known().get(key));
    }

    private Map<String, D> known() {
        var known = rows;
        return known == null ? load() : known;
    }

    /** One reader loads while the others wait; the folds never do, what they tell meanwhile is kept. */
    private Map<String, D> load() {
        synchronized (loading) {
            var known = rows;
            if (known != null) return known;
            listen(new ArrayList<>());
            try {
                return settle(byKey(documents.all()));
            } finally {
                listen(null);
            }
        }
    }

    private synchronized void listen(@Nullable List<Change<D>> changes) {
        meanwhile = changes;
    }

    private synchronized Map<String, D> settle(Map<String, D> loaded) {
        var settled = loaded;
        if (meanwhile != null) for (var change : meanwhile) settled = after(change, settled);
        rows = settled;
        return settled;
    }

    /** Before the first question nothing is kept: what is told has been saved already, and will be read. */
    private synchronized void take(Change<D> change) {
        if (rows != null) rows = after(change, rows);
        else if (meanwhile != null) meanwhile.add(change);
    }

    private Map<String, D> after(Change<D> change, Map<String, D> before) {
        if (change.whole()) return byKey(change.documents());
        before.putAll(byKey(change.documents()));
        return before;
    }

    private Map<String, D> byKey(Collection<D> some) {
        var map = new ConcurrentHashMap<String, D>();
        some.forEach(document -> map.put(keyOf.apply(document), document));
        return map;
    }
}
