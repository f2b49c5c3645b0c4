package coop.alveole.query.search;

import coop.alveole.query.shared.Resident;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The words by which the files of one kind are found, opened once and kept in memory only, until the file they are of is
 * another or a key is destroyed.
 */
final class Index<D> {
    private record Kept<D>(D file, Entry entry) {}

    /** One file that answers, and by what. */
    record Hit<D>(D file, Entry.Match match) {}

    private final Resident<D> resident;
    private final Function<D, String> keyOf;
    private final Function<D, Entry> entryOf;
    private final Map<String, Kept<D>> kept = new ConcurrentHashMap<>();

    Index(Resident<D> resident, Function<D, String> keyOf, Function<D, Entry> entryOf) {
        this.resident = resident;
        this.keyOf = keyOf;
        this.entryOf = entryOf;
    }

    /** Words whose key is destroyed are nowhere any more, not even here. */
    void forget() {
        kept.clear();
    }

    Stream<Hit<D>> find(Sought sought) {
        var files = resident.rows();
        if (kept.size() > files.size())
            kept.keySet().removeIf(key -> resident.find(key).isEmpty());
        return files.stream().flatMap(file -> hit(file, sought).stream());
    }

    private Optional<Hit<D>> hit(D file, Sought sought) {
        return entry(file).match(sought).map(match -> new Hit<>(file, match));
    }

    private Entry entry(D file) {
        return kept.compute(
                        keyOf.apply(file),
                        (_, before) -> before != null && before.file().equals(file)
                                ? before
                                : new Kept<>(file, entryOf.apply(file)))
                .entry();
    }
}
