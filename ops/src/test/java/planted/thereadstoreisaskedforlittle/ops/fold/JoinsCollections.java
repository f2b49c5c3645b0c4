package planted.thereadstoreisaskedforlittle.ops.fold;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import java.util.List;
import org.bson.BsonDocument;

final class JoinsCollections {
    Object join(MongoCollection<BsonDocument> members) {
        return members.aggregate(List.of(Aggregates.lookup("people", "personId", "_id", "person")));
    }
}
