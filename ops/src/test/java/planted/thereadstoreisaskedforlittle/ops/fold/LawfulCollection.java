package planted.thereadstoreisaskedforlittle.ops.fold;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import org.bson.BsonDocument;

final class LawfulCollection {
    Object member(MongoCollection<BsonDocument> members) {
        return members.find(Filters.eq("_id", "membership-1")).first();
    }
}
