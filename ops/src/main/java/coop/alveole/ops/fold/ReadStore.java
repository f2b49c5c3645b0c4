package coop.alveole.ops.fold;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import coop.alveole.ops.CannotStart;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where documents are kept: a MongoDB server in this process, or the one whose address is given. It is a cache. */
public final class ReadStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReadStore.class);
    private static final String DATABASE = "alveole";

    private final Optional<MongoServer> server;
    private final MongoClient client;

    private ReadStore(Optional<MongoServer> server, MongoClient client) {
        this.server = server;
        this.client = client;
    }

    public static ReadStore open(Path folder, String uri) {
        return uri.equals("embedded") ? embedded(folder.resolve("read.mv")) : remote(uri);
    }

    private static ReadStore embedded(Path file) {
        var server = new MongoServer(backend(file));
        server.bind("127.0.0.1", 0);
        var port = server.getLocalAddress().getPort();
        return new ReadStore(
                Optional.of(server),
                MongoClients.create("mongodb://127.0.0.1:" + port + "/?retryWrites=false&retryReads=false"));
    }

    /** A damaged cache is thrown away: it will be made again from the events. */
    private static H2Backend backend(Path file) {
        try {
            return new H2Backend(file.toString());
        } catch (RuntimeException damaged) {
            LOG.warn("the document file is damaged and will be made again: {}", damaged.toString());
            try {
                Files.delete(file);
            } catch (IOException failure) {
                throw new CannotStart(
                        "Le fichier d'affichage " + file + " est endommagé et ne s'efface pas : supprimez-le.",
                        failure);
            }
            return new H2Backend(file.toString());
        }
    }

    private static ReadStore remote(String uri) {
        var address = new ConnectionString(uri);
        boolean isHere = address.getHosts().stream().allMatch(ReadStore::isLoopback);
        boolean isProtected = Boolean.TRUE.equals(address.getSslEnabled()) && address.getCredential() != null;
        if (!isHere && !isProtected)
            throw new CannotStart("Le serveur MongoDB est sur une autre machine : il faut TLS et un mot de passe"
                    + " (mongodb://…:…@…/?tls=true) dans alveole.mongo.uri.");
        return new ReadStore(Optional.empty(), MongoClients.create(address));
    }

    private static boolean isLoopback(String host) {
        var name = host.replaceFirst(":\\d+$", "");
        return List.of("localhost", "127.0.0.1", "[::1]").contains(name);
    }

    MongoDatabase database() {
        return client.getDatabase(DATABASE);
    }

    @Override
    public void close() {
        client.close();
        server.ifPresent(MongoServer::shutdownNow);
    }
}
