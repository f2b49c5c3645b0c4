package coop.alveole.ops.readstore;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents kept as BSON, as they travel. H2 by itself keeps them as serialised Java objects, many times as slowly. */
final class DocumentType extends BasicDataType<Document> {
    /** A document in memory takes a few times its bytes; how many nobody needs to know better. */
    private static final int MEMORY_TO_BYTES = 4;

    private static final int FIRST_GUESS = 1_000;

    private volatile int averageBytes = FIRST_GUESS;

    @Override
    public int getMemory(Document document) {
        return averageBytes * MEMORY_TO_BYTES;
    }

    @Override
    public void write(WriteBuffer buffer, Document document) {
        int average = averageBytes;
        var bytes = Unpooled.buffer(average);
        BsonEncoder.encodeDocument(document, bytes);
        averageBytes = average + (bytes.readableBytes() - average) / 16; // a guess: one lost among threads does no harm
        buffer.putVarInt(bytes.readableBytes()).put(bytes.array(), 0, bytes.readableBytes());
    }

    @Override
    public Document read(ByteBuffer buffer) {
        int length = DataUtils.readVarInt(buffer);
        var bytes = buffer.slice(buffer.position(), length);
        buffer.position(buffer.position() + length);
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
