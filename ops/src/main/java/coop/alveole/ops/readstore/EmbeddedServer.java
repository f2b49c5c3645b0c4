package coop.alveole.ops.readstore;

import com.mongodb.ConnectionString;
import coop.alveole.ops.CannotStart;
import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The document server in this process, on a loopback port of the machine's choice, over one file that is a cache. */
final class EmbeddedServer implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration TO_CLOSE = Duration.ofSeconds(15);

    private final CacheFile file;
    private final MongoServer server;

    private EmbeddedServer(CacheFile file) {
        this.file = file;
        server = new MongoServer(new PlainBackend(file.openStore()));
        server.bind(LOOPBACK, 0);
    }

    /** A damaged file goes: its documents are folded again from the record. */
    static EmbeddedServer open(Path file) {
        try {
            return openSound(file);
        } catch (MVStoreException full) {
            throw new CannotStart(file + " ne peut pas être écrit : libérez de la place.", full);
        }
    }

    private static EmbeddedServer openSound(Path file) {
        try {
            if (wasCutOff(file)) {
                log.info("{} was not closed by who wrote it: deleted, and made again from the record", file);
                delete(file);
            }
            read(file);
            return new EmbeddedServer(CacheFile.open(file));
        } catch (MVStoreException refused) {
            int code = refused.getErrorCode();
            if (code == DataUtils.ERROR_WRITING_FAILED) throw refused;
            if (code == DataUtils.ERROR_FILE_LOCKED)
                throw new CannotStart(file + " est ouvert par un autre processus : arrêtez-le d'abord.", refused);
            log.warn("{} cannot be read ({}): deleted, and made again from the record", file, refused.getMessage());
            delete(file);
            return new EmbeddedServer(CacheFile.open(file));
        }
    }

    ConnectionString address() {
        return new ConnectionString(
                "mongodb://" + LOOPBACK + ":" + server.getLocalAddress().getPort() + "/?retryWrites=false");
    }

    /** Ends whatever the disk and H2 do: what they hold can be made again. */
    @Override
    public void close() {
        file.stopWaiting();
        var closing = Thread.ofPlatform().name("documents-close").daemon(true).start(this::shutDown);
        try {
            if (closing.join(TO_CLOSE)) return;
            log.warn("the embedded document server does not stop, it is left behind");
            file.abandon();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void shutDown() {
        try {
            server.shutdown();
        } catch (RuntimeException broken) {
            log.warn("the embedded document server did not stop in order", broken);
            file.abandon();
        }
    }

    /**
     * H2 saves its maps one after the other while they are written: after a crash an index, its documents and the positions
     * may be of different moments, which nothing in the file tells.
     */
    private static boolean wasCutOff(Path file) {
        try {
            return Files.exists(file) && Files.size(file) > 0 && !CacheFile.isWhole(file);
        } catch (IOException unreadable) {
            throw new CannotStart(file + " ne se lit pas : effacez-le, il sera refait.", unreadable);
        }
    }

    /** To its end: a page broken in its middle would otherwise fail each batch from then on. */
    private static void read(Path path) {
        try (var store = CacheFile.open(path).openStore()) {
            for (var name : store.getMapNames()) PlainBackend.open(store, name).forEach((_, _) -> {});
        }
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
