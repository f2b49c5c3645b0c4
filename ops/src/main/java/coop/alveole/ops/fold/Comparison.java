package coop.alveole.ops.fold;

import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.ops.fold.DocumentFormat.Folded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import org.bson.BsonDocument;

/** Folds the record again in memory and names each stored document that is not what the events say. */
public final class Comparison {
    private static final int BATCH = 1_000;

    private final RecordStream.Source source;
    private final Models models;
    private final LongSupplier head;

    Comparison(RecordStream.Source source, Models models, LongSupplier head) {
        this.source = source;
        this.models = models;
        this.head = head;
    }

    /** A document that differs, is missing or is too many. */
    public record Difference(String model, String key) {}

    public List<Difference> run() throws InterruptedException {
        long recorded = head.getAsLong();
        var replayed = models.all().stream()
                .<Replayed<?>>map(model -> new Replayed<>(model.fold()))
                .toList();
        try (var record = source.from(0, models.all())) {
            long position = 0;
            while (position < recorded) {
                var batch = record.next(BATCH);
                if (batch == null) continue;
                for (var model : replayed) batch.events().forEach(model::fold);
                position = batch.position();
            }
        }
        var differences = new ArrayList<Difference>();
        for (int i = 0; i < replayed.size(); i++) {
            var model = models.all().get(i);
            model.resume(models.rows().find(model.name()), recorded);
            differences(model, replayed.get(i), differences);
        }
        return differences;
    }

    private static void differences(Model<?> model, Replayed<?> replayed, List<Difference> found) {
        var stored = CanonicalDump.lines(model.collection().raw());
        var made = CanonicalDump.lines(replayed.written());
        var keys = new TreeSet<>(stored.keySet());
        keys.addAll(made.keySet());
        for (var key : keys)
            if (!made.getOrDefault(key, "").equals(stored.getOrDefault(key, "")))
                found.add(new Difference(model.name(), key));
    }

    private static final class Replayed<D> {
        private final Fold<D> fold;
        private final Map<String, Folded<D>> documents = new HashMap<>();
        private final DocumentFormat format = new DocumentFormat();

        Replayed(Fold<D> fold) {
            this.fold = fold;
        }

        void fold(Recorded<?> recorded) {
            fold.keys(recorded.event())
                    .forEach(key -> documents.put(
                            key,
                            new Folded<>(
                                    fold.fold(
                                            documents
                                                    .getOrDefault(key, new Folded<>(fold.empty(key), 0))
                                                    .document(),
                                            recorded),
                                    recorded.position())));
        }

        List<BsonDocument> written() {
            return documents.entrySet().stream()
                    .map(entry -> format.write(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }
}
