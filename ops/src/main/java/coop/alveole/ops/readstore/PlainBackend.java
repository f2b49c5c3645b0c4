package coop.alveole.ops.readstore;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The server's backend over maps of our types: it opens each by its name, and takes the one that is open already. */
final class PlainBackend extends H2Backend {
    private static final String COLLECTION = "databases.";
    private static final String INDEX = "._index_";

    PlainBackend(MVStore store) {
        super(store);
    }

    /** Whatever kind of map the name says. */
    static MVMap<?, ?> open(MVStore store, String map) {
        if (map.startsWith(COLLECTION)) return store.openMap(map, collections());
        if (map.contains(INDEX)) return store.openMap(map, indexes());
        return store.openMap(map);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new PlainDatabase(name, getMvStore(), getCursorRegistry());
    }

    private static MVMap.Builder<Object, Document> collections() {
        return new MVMap.Builder<Object, Document>().valueType(new DocumentType());
    }

    private static MVMap.Builder<KeyValue, Object> indexes() {
        return new MVMap.Builder<KeyValue, Object>().keyType(new KeyType());
    }

    private static final class PlainDatabase extends H2Database {
        private final MVStore store;

        /** The server opens the maps it finds while it is constructed. */
        PlainDatabase(String name, MVStore store, CursorRegistry cursors) {
            this.store = store;
            super(name, store, cursors);
        }

        @Override
        protected Index<Object> openOrCreateUniqueIndex(
                String collection, String index, List<IndexKey> keys, boolean sparse) {
            open(store, getFullCollectionNamespace(collection) + INDEX + index);
            return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
        }

        @Override
        protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
            open(store, COLLECTION + getFullCollectionNamespace(collection));
            return super.openOrCreateCollection(collection, options);
        }
    }
}
