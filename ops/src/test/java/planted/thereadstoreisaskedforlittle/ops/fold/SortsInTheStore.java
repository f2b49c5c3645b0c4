package planted.thereadstoreisaskedforlittle.ops.fold;

import com.mongodb.client.MongoCollection;
import org.bson.BsonDocument;

final class SortsInTheStore {
    Object first(MongoCollection<BsonDocument> members) {
        return members.find().sort(new BsonDocument()).first();
    }
}
