package planted.readmodelsarefoundbytheirkeyorwhole.ops.fold;

import com.mongodb.client.MongoCollection;
import org.bson.BsonDocument;

final class FindsByADocument {
    Object of(MongoCollection<BsonDocument> members) {
        return members.find(new BsonDocument());
    }
}
