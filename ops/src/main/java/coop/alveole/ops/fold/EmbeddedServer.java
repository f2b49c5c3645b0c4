package coop.alveole.ops.fold;

import com.mongodb.ConnectionString;
import coop.alveole.ops.CannotStart;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The document server in this process, on a loopback port of the machine's choice, over one file that is a cache. */
final class EmbeddedServer implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String LOOPBACK = "127.0.0.1";

    private final MongoServer server;

    private EmbeddedServer(MVStore store) {
        server = new MongoServer(new H2Backend(store));
        server.bind(LOOPBACK, 0);
    }

    /** A damaged file goes: its documents are folded again from the record. */
    static EmbeddedServer open(Path file) {
        try {
            return new EmbeddedServer(sound(file));
        } catch (MVStoreException damaged) {
            if (damaged.getErrorCode() == DataUtils.ERROR_FILE_LOCKED)
                throw new CannotStart(file + " est ouvert par un autre processus : arrêtez-le d'abord.", damaged);
            log.warn("{} cannot be read ({}): deleted, and made again from the record", file, damaged.getMessage());
            delete(file);
            return new EmbeddedServer(MVStore.open(file.toString()));
        }
    }

    ConnectionString address() {
        return new ConnectionString(
                "mongodb://" + LOOPBACK + ":" + server.getLocalAddress().getPort() + "/?retryWrites=false");
    }

    @Override
    public void close() {
        server.shutdown();
    }

    /**
     * Reads the file to its end: a page broken in its middle would otherwise fail each batch from then on. It is opened
     * anew afterwards, because the server opens its maps with types of its own.
     */
    private static MVStore sound(Path file) {
        try (var store = MVStore.open(file.toString())) {
            for (var name : store.getMapNames()) store.openMap(name).forEach((_, _) -> {});
        }
        return MVStore.open(file.toString());
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException refused) {
            throw new CannotStart(
                    file + " est abîmé et ne peut pas être effacé : effacez-le, il sera refait.", refused);
        }
    }
}
