package coop.alveole.ops.fold;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.bson.BSONException;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/**
 * The documents of one model in one collection: {@code {_id, _position, document}}. Filters are a bare {@code _id} or
 * by keys: the embedded server uses its index for nothing else (stack.md, pitfall 7).
 */
final class Shelf<D> implements Drawer<D> {
    private static final int DOCUMENTS_IN_A_MESSAGE = 500;
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);

    private final MongoCollection<BsonDocument> collection;
    private final DocumentMapper mapper;
    private final Class<D> type;

    Shelf(MongoDatabase database, String name, DocumentMapper mapper, Class<D> type) {
        this.collection = database.getCollection(name, BsonDocument.class);
        this.mapper = mapper;
        this.type = type;
    }

    Optional<D> find(String key) {
        return Optional.ofNullable(collection.find(eq("_id", key)).first())
                .map(stored -> read(stored).document());
    }

    List<D> all() {
        var documents = new ArrayList<D>();
        for (var stored : whole(collection)) documents.add(read(stored).document());
        return documents;
    }

    @Override
    public Map<String, Stored<D>> load(Set<String> keys) {
        var loaded = new HashMap<String, Stored<D>>();
        if (keys.isEmpty()) return loaded;
        for (var stored : collection.find(in("_id", keys)))
            loaded.put(stored.getString("_id").getValue(), read(stored));
        return loaded;
    }

    @Override
    public void save(Map<String, Stored<D>> changed) {
        write(changed, (key, document) -> new ReplaceOneModel<>(eq("_id", key), document, UPSERT));
    }

    /** Of documents that are not there yet: cheaper than to look for each first. */
    void insert(Map<String, Stored<D>> fresh) {
        write(fresh, (_, document) -> new InsertOneModel<>(document));
    }

    private void write(
            Map<String, Stored<D>> documents, BiFunction<String, BsonDocument, WriteModel<BsonDocument>> how) {
        if (documents.isEmpty()) return;
        var writes = new ArrayList<WriteModel<BsonDocument>>();
        documents.forEach((key, stored) -> writes.add(how.apply(key, bson(key, stored))));
        try {
            collection.bulkWrite(writes, ANY_ORDER);
        } catch (MongoBulkWriteException refused) {
            if (refused.getWriteErrors().isEmpty()) throw refused;
            throw new Unusable(refused.getWriteErrors().getFirst().getMessage(), refused);
        } catch (BSONException tooLarge) {
            throw new Unusable("a document is too large", tooLarge);
        }
    }

    /**
     * Whether each document is one that today's record would write. A component added since reads as null without a
     * word, so that reading alone proves nothing.
     */
    boolean holdsTodaysShape() {
        for (var stored : whole(collection)) {
            try {
                var body = stored.getDocument("document");
                if (!mapper.write(mapper.read(body, type)).equals(body)) return false;
            } catch (RuntimeException _) {
                return false;
            }
        }
        return true;
    }

    /** In parts: the embedded server would put all of it into one message, and a message has a greatest length. */
    static FindIterable<BsonDocument> whole(MongoCollection<BsonDocument> collection) {
        return collection.find().batchSize(DOCUMENTS_IN_A_MESSAGE);
    }

    CanonicalDump dump() {
        return CanonicalDump.of(collection);
    }

    /** The embedded server logs the drop of what is not there as an error. */
    static void drop(MongoDatabase database, String collection) {
        if (database.listCollectionNames().into(new HashSet<>()).contains(collection))
            database.getCollection(collection).drop();
    }

    private BsonDocument bson(String key, Stored<D> stored) {
        try {
            return new BsonDocument("_id", new BsonString(key))
                    .append("_position", new BsonInt64(stored.position()))
                    .append("document", mapper.write(stored.document()));
        } catch (RuntimeException unwritable) {
            throw new Unusable(key + " cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }

    private Stored<D> read(BsonDocument stored) {
        try {
            var position = stored.getNumber("_position").longValue();
            return new Stored<>(mapper.read(stored.getDocument("document"), type), position);
        } catch (RuntimeException unreadable) {
            throw new Unusable(stored.get("_id") + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
