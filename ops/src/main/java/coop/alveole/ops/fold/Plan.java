package coop.alveole.ops.fold;

import coop.alveole.domain.shared.Fold;
import coop.alveole.ops.store.Arrival;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One batch for one fold: its keys are known before a document is loaded, its outcome before one is saved. */
final class Plan<D> {
    private record Task(Arrival arrival, List<String> keys) {}

    private final Fold<D> fold;
    private final List<Task> tasks = new ArrayList<>();
    private final Set<String> keys = new LinkedHashSet<>();
    private Optional<Broken> broken = Optional.empty();
    private long position;

    /** The event that a fold could not take, and what it said. */
    record Broken(long position, Throwable cause) {
        String text() {
            return "event " + position + ": " + cause;
        }
    }

    Plan(Fold<D> fold, long position, List<Arrival> batch) {
        this.fold = fold;
        this.position = position;
        for (var arrival : batch) if (arrival.position() > position && !add(arrival)) return;
    }

    Set<String> keys() {
        return keys;
    }

    Optional<Broken> broken() {
        return broken;
    }

    /** The last event whose whole effect is in the documents. */
    long position() {
        return position;
    }

    /** Folds into the documents given, up to the first event that breaks, and answers those that changed. */
    Map<String, Stored<D>> foldInto(Map<String, Stored<D>> documents) {
        var changed = new HashMap<String, Stored<D>>();
        for (var task : tasks) {
            try {
                var after = foldOne(task, documents);
                documents.putAll(after);
                changed.putAll(after);
            } catch (RuntimeException | StackOverflowError cause) {
                broken = Optional.of(new Broken(task.arrival().position(), cause));
                return changed;
            }
            position = task.arrival().position();
        }
        return changed;
    }

    private boolean add(Arrival arrival) {
        try {
            var mine = isWanted(arrival)
                    ? fold.keys(arrival.recorded().event()).distinct().toList()
                    : List.<String>of();
            tasks.add(new Task(arrival, mine));
            keys.addAll(mine);
            return true;
        } catch (RuntimeException | StackOverflowError cause) {
            broken = Optional.of(new Broken(arrival.position(), cause));
            return false;
        }
    }

    /** What no fold wants, or an undone import told, is never decoded. */
    private boolean isWanted(Arrival arrival) {
        return !arrival.isLeftOut() && fold.events().anyMatch(events -> events.isAssignableFrom(arrival.type()));
    }

    /** All the documents of one event or none: a model that is set aside is true to the event before. */
    private Map<String, Stored<D>> foldOne(Task task, Map<String, Stored<D>> documents) {
        var after = new HashMap<String, Stored<D>>();
        for (var key : task.keys()) {
            var before = documents.getOrDefault(key, new Stored<>(fold.empty(key), 0));
            if (before.position() >= task.arrival().position()) continue;
            var document = fold.fold(before.document(), task.arrival().recorded());
            after.put(key, new Stored<>(document, task.arrival().position()));
        }
        return after;
    }
}
