package coop.alveole.ops.fold;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import coop.alveole.projection.shared.Documents.State;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/** The collection {@code _models}: where each model stands, beside the documents, so that both are lost together. */
final class Models {
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<BsonDocument> lines;

    Models(MongoDatabase database) {
        lines = database.getCollection("_models", BsonDocument.class);
    }

    /** A line that cannot be read is no line: its model is made again. */
    Map<String, Standing> read() {
        var standings = new TreeMap<String, Standing>();
        for (var line : lines.find()) standing(line).ifPresent(standing -> standings.put(standing.name(), standing));
        return standings;
    }

    void note(Collection<Standing> standings) {
        if (standings.isEmpty()) return;
        lines.bulkWrite(standings.stream()
                .map(standing -> new ReplaceOneModel<>(eq("_id", standing.name()), line(standing), UPSERT))
                .toList());
    }

    void forget(String name) {
        lines.deleteOne(eq("_id", name));
    }

    private static BsonDocument line(Standing standing) {
        return new BsonDocument("_id", new BsonString(standing.name()))
                .append("fingerprint", new BsonString(standing.fingerprint()))
                .append("collection", new BsonString(standing.collection()))
                .append("position", new BsonInt64(standing.position()))
                .append("state", new BsonString(standing.state().name()))
                .append("error", new BsonString(standing.error()));
    }

    private static Optional<Standing> standing(BsonDocument line) {
        try {
            return Optional.of(new Standing(
                    text(line, "_id"),
                    text(line, "fingerprint"),
                    text(line, "collection"),
                    line.getNumber("position").longValue(),
                    State.valueOf(text(line, "state")),
                    text(line, "error")));
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }

    private static String text(BsonDocument line, String field) {
        return line.getString(field).getValue();
    }
}
