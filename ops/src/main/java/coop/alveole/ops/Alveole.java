package coop.alveole.ops;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The whole configuration (decisions 2). {@code data} is the data folder, {@code mongo.uri} a MongoDB server or {@code
 * embedded}, {@code hosts} the names this server answers to, {@code masterKeyFile} another place for the master key.
 */
@ConfigurationProperties("alveole")
public record Alveole(
        @DefaultValue("./data") Path data,
        @DefaultValue Mongo mongo,
        @DefaultValue("Europe/Paris") ZoneId zone,
        @DefaultValue({"localhost", "127.0.0.1", "[::1]"}) List<String> hosts,
        @Nullable Path masterKeyFile) {

    /** Where documents are kept. */
    public record Mongo(@DefaultValue("embedded") String uri) {}

    public String mongoUri() {
        return mongo.uri();
    }
}
