package coop.alveole.ops.fold;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import coop.alveole.ops.fold.DocumentFormat.Folded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.BsonDocument;

/** One collection of documents: found by key, by keys, or whole; the embedded server is quick at nothing else. */
final class Collection<D> {
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoDatabase database;
    private final MongoCollection<BsonDocument> stored;
    private final Class<D> type;
    private final DocumentFormat format;

    Collection(MongoDatabase database, String name, Class<D> type, DocumentFormat format) {
        this.database = database;
        stored = database.getCollection(name, BsonDocument.class);
        this.type = type;
        this.format = format;
    }

    String name() {
        return stored.getNamespace().getCollectionName();
    }

    Optional<D> find(String key) {
        return Optional.ofNullable(stored.find(eq(DocumentFormat.KEY, key)).first())
                .map(document -> format.read(document, type).document());
    }

    Map<String, Folded<D>> load(Set<String> keys) {
        var loaded = new HashMap<String, Folded<D>>();
        if (keys.isEmpty()) return loaded;
        for (var document : stored.find(in(DocumentFormat.KEY, keys)))
            loaded.put(document.getString(DocumentFormat.KEY).getValue(), format.read(document, type));
        return loaded;
    }

    List<D> all() {
        var all = new ArrayList<D>();
        for (var document : stored.find()) all.add(format.read(document, type).document());
        return all;
    }

    Iterable<BsonDocument> raw() {
        return stored.find();
    }

    void save(Map<String, Folded<D>> documents) {
        if (documents.isEmpty()) return;
        stored.bulkWrite(documents.entrySet().stream()
                .map(entry -> new ReplaceOneModel<>(
                        eq(DocumentFormat.KEY, entry.getKey()), format.write(entry.getKey(), entry.getValue()), UPSERT))
                .toList());
    }

    /** The embedded server takes it ill to drop what is not there. */
    void drop() {
        if (database.listCollectionNames().into(new ArrayList<>()).contains(name())) stored.drop();
    }
}
