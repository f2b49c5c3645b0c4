package coop.alveole.ops.readstore;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Where documents are kept: in this process, or in a MongoDB of the administrator's. All of it can be made again. */
public final class ReadStore implements AutoCloseable {
    /** What the setting says when the house keeps its documents itself. */
    public static final String EMBEDDED = "embedded";

    private static final String DATABASE = "alveole";
    private static final int SECONDS_TO_FIND_A_SERVER = 2;

    private final MongoClient client;
    private final MongoDatabase database;
    private final Optional<EmbeddedServer> server;

    private ReadStore(ConnectionString address, Optional<EmbeddedServer> server) {
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(address)
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(SECONDS_TO_FIND_A_SERVER, TimeUnit.SECONDS))
                .build());
        this.database = client.getDatabase(nameIn(address.getDatabase()));
        this.server = server;
    }

    public static ReadStore open(Path data, String uri) {
        if (!uri.equals(EMBEDDED)) return new ReadStore(RemoteAddress.parse(uri), Optional.empty());
        var server = EmbeddedServer.open(data.resolve("read.mv"));
        return new ReadStore(server.address(), Optional.of(server));
    }

    public MongoDatabase database() {
        return database;
    }

    @Override
    public void close() {
        client.close();
        server.ifPresent(EmbeddedServer::close);
    }

    private static String nameIn(@Nullable String named) {
        return named == null ? DATABASE : named;
    }
}
