package planted.thereadstoreisaskedforlittle.ops.fold;

import com.mongodb.client.ClientSession;

final class OpensATransaction {
    void begin(ClientSession session) {
        session.startTransaction();
    }
}
