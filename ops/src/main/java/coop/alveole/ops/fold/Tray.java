package coop.alveole.ops.fold;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Documents that nobody reads yet, kept in memory while events touch them and written together: most are written once.
 * After a store that did not answer, emptying it again replaces what was already written.
 */
final class Tray<D> implements Drawer<D> {
    private static final int FULL = 20_000;

    private final Shelf<D> shelf;
    private final Map<String, Stored<D>> kept = new HashMap<>();
    private final Set<String> written = new HashSet<>();

    /** The shelf is empty. */
    Tray(Shelf<D> shelf) {
        this.shelf = shelf;
    }

    @Override
    public Map<String, Stored<D>> load(Set<String> keys) {
        var loaded = new HashMap<String, Stored<D>>();
        var away = new HashSet<String>();
        for (var key : keys) {
            var here = kept.get(key);
            if (here != null) loaded.put(key, here);
            else if (written.contains(key)) away.add(key);
        }
        loaded.putAll(shelf.load(away));
        return loaded;
    }

    @Override
    public void save(Map<String, Stored<D>> changed) {
        kept.putAll(changed);
    }

    boolean isFull() {
        return kept.size() >= FULL;
    }

    void empty() {
        var fresh = new HashMap<String, Stored<D>>();
        var again = new HashMap<String, Stored<D>>();
        kept.forEach((key, stored) -> (written.contains(key) ? again : fresh).put(key, stored));
        written.addAll(fresh.keySet());
        shelf.insert(fresh);
        shelf.save(again);
        kept.clear();
    }
}
