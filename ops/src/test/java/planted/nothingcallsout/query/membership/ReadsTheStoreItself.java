package planted.nothingcallsout.query.membership;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

final class ReadsTheStoreItself {
    MongoClient client = MongoClients.create();
}
