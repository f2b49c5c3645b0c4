package planted.readmodelsarefoundbytheirkeyorwhole.ops.fold;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import org.bson.BsonDocument;

final class LawfulFinder {
    Object of(MongoCollection<BsonDocument> members) {
        return members.find(eq("_id", "membership-1")).first();
    }
}
