package coop.alveole.ops.fold;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import coop.alveole.projection.shared.Documents.State;
import java.util.Collection;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/** What is noted of one read model: which form its documents have, where they are, and how far they are true. */
record ModelRow(String name, String fingerprint, String collection, long position, State state, String error) {
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    /** The collection of these rows. */
    record Table(MongoCollection<BsonDocument> rows) {
        static Table in(MongoDatabase database) {
            return new Table(database.getCollection("_models", BsonDocument.class));
        }

        Optional<ModelRow> find(String name) {
            return Optional.ofNullable(rows.find(eq("_id", name)).first()).map(ModelRow::read);
        }

        void note(Collection<ModelRow> noted) {
            if (noted.isEmpty()) return;
            rows.bulkWrite(noted.stream()
                    .map(row -> new ReplaceOneModel<>(eq("_id", row.name()), row.write(), UPSERT))
                    .toList());
        }
    }

    private BsonDocument write() {
        return new BsonDocument("_id", new BsonString(name))
                .append("fingerprint", new BsonString(fingerprint))
                .append("collection", new BsonString(collection))
                .append("position", new BsonInt64(position))
                .append("state", new BsonString(state.name()))
                .append("error", new BsonString(error));
    }

    private static ModelRow read(BsonDocument row) {
        return new ModelRow(
                row.getString("_id").getValue(),
                row.getString("fingerprint").getValue(),
                row.getString("collection").getValue(),
                row.getNumber("position").longValue(),
                State.valueOf(row.getString("state").getValue()),
                row.getString("error").getValue());
    }
}
