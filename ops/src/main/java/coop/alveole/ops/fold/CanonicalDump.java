package coop.alveole.ops.fold;

import coop.alveole.domain.shared.Digest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonValue;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/** What "byte for byte" means: keys in order, names in order, canonical Extended JSON, one line a document. */
public record CanonicalDump(int documents, Digest digest) {
    private static final JsonWriterSettings CANONICAL =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    static CanonicalDump of(Collection<?> collection) {
        var lines = lines(collection.raw());
        return new CanonicalDump(lines.size(), digest(lines));
    }

    static SortedMap<String, String> lines(Iterable<BsonDocument> documents) {
        var lines = new TreeMap<String, String>();
        for (var document : documents)
            lines.put(
                    document.getString(DocumentFormat.KEY).getValue(),
                    sorted(document).asDocument().toJson(CANONICAL));
        return lines;
    }

    private static Digest digest(SortedMap<String, String> lines) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            lines.values().forEach(line -> sha256.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            return new Digest(HexFormat.of().formatHex(sha256.digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The width of an integer is the server's choice and says nothing. */
    private static BsonValue sorted(BsonValue value) {
        if (value.isInt32()) return new BsonInt64(value.asInt32().getValue());
        if (value.isArray()) {
            var array = new BsonArray();
            value.asArray().forEach(element -> array.add(sorted(element)));
            return array;
        }
        if (!value.isDocument()) return value;
        var document = new BsonDocument();
        new TreeMap<>(value.asDocument()).forEach((name, part) -> document.append(name, sorted(part)));
        return document;
    }
}
