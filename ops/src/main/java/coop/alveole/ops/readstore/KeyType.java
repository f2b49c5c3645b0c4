package coop.alveole.ops.readstore;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;

/** Keys of an index compared value by value. H2 by itself serialises both keys anew for each comparison. */
final class KeyType extends BasicDataType<KeyValue> {
    private static final int MEMORY_OF_AN_OBJECT = 48;

    private final ObjectDataType values = new ObjectDataType();

    @Override
    public int compare(KeyValue one, KeyValue other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = values.compare(one.get(i), other.get(i));
            if (order != 0) return order;
        }
        return Integer.compare(one.size(), other.size());
    }

    @Override
    public int getMemory(KeyValue key) {
        int memory = MEMORY_OF_AN_OBJECT;
        for (var value : key) memory += values.getMemory(value);
        return memory;
    }

    @Override
    public void write(WriteBuffer buffer, KeyValue key) {
        buffer.putVarInt(key.size());
        for (var value : key) values.write(buffer, value);
    }

    @Override
    public KeyValue read(ByteBuffer buffer) {
        var read = new ArrayList<>();
        for (int left = DataUtils.readVarInt(buffer); left > 0; left--) read.add(values.read(buffer));
        return new KeyValue(read);
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
