package planted.thereadstoreisaskedforlittle.ops.fold;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import org.bson.BsonDocument;

final class ComparesInTheStore {
    Object late(MongoCollection<BsonDocument> members) {
        return members.find(Filters.lt("_id", "2026-01-01"));
    }
}
