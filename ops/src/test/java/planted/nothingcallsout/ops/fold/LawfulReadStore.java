package planted.nothingcallsout.ops.fold;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

final class LawfulReadStore {
    MongoClient client = MongoClients.create();
}
