package planted.readmodelsarefoundbytheirkeyorwhole.ops.fold;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import org.bson.BsonDocument;

final class FindsByTerritory {
    Object of(MongoCollection<BsonDocument> members) {
        return members.find(Filters.eq("territory", "Tours"));
    }
}
