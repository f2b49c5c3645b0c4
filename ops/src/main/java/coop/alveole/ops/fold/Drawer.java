package coop.alveole.ops.fold;

import java.util.Map;
import java.util.Set;

/** Where a fold finds the documents of a batch and leaves them. */
interface Drawer<D> {
    Map<String, Stored<D>> load(Set<String> keys);

    void save(Map<String, Stored<D>> changed);
}
