package coop.alveole.ops;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The whole configuration (decisions 2). {@code data} is the data folder, {@code mongo.uri} a MongoDB server or {@code
 * embedded}, {@code hosts} the names this server answers to, {@code masterKeyFile} another place for the master key,
 * {@code backup} where and when the house is copied each night, {@code dailyRound} the hour from which the round of the
 * day is due, {@code mail} what carries mails away: without a host nothing leaves,
 * {@code brand} how the papers of the house look, {@code platform} where the platform of e-invoicing takes its files.
 */
@ConfigurationProperties("alveole")
public record Alveole(
        @DefaultValue("./data") Path data,
        @DefaultValue Mongo mongo,
        @DefaultValue("Europe/Paris") ZoneId zone,
        @DefaultValue({"localhost", "127.0.0.1", "[::1]"}) List<String> hosts,
        @Nullable Path masterKeyFile,
        @DefaultValue Backup backup,
        @DefaultValue("04:00") LocalTime dailyRound,
        @DefaultValue Mail mail,
        @DefaultValue Brand brand,
        @DefaultValue Platform platform) {

    /** Where documents are kept. */
    public record Mongo(@DefaultValue("embedded") String uri) {}

    /** Where backups go, beside the data folder when nothing is said, and from which hour on; 24 for never. */
    public record Backup(
            @Nullable Path folder, @DefaultValue("2") int hour) {}

    /**
     * The server that takes mails, and how it is spoken to; {@code site} is the address of the house as its people open
     * it, which every mail links to.
     */
    public record Mail(
            @DefaultValue("") String host,
            @DefaultValue("587") int port,
            @DefaultValue("") String user,
            @Nullable Path passwordFile,
            @DefaultValue("") String from,
            @DefaultValue("STARTTLS") Encryption encryption,
            @DefaultValue("http://localhost:8080") String site) {}

    /** A colour (#rrggbb) and a PNG; without them, ours. */
    public record Look(
            @DefaultValue("") String colour, @Nullable Path logo) {}

    /** Nothing is handed over without a folder, nor what was kept before {@code since}. */
    public record Platform(@Nullable Path folder, @Nullable LocalDate since) {}

    /** The house, and each cluster that is seen otherwise ({@code clusters.[Pôle bois].colour}). */
    public record Brand(
            @DefaultValue("") String colour,
            @Nullable Path logo,
            @DefaultValue Map<String, Look> clusters) {
        public Look house() {
            return new Look(colour, logo);
        }
    }

    /** NONE is for a server on this very machine. */
    public enum Encryption {
        STARTTLS,
        TLS,
        NONE
    }

    public String mongoUri() {
        return mongo.uri();
    }
}
