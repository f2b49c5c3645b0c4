package coop.alveole.ops.fold;

import com.mongodb.client.MongoCollection;
import coop.alveole.command.shared.Digests;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/**
 * What "byte for byte" means: each document as canonical Extended JSON with sorted keys, in the order of {@code _id}.
 * Only the SHA-256 of each is kept, so that a dump of a million documents fits in memory.
 */
record CanonicalDump(SortedMap<String, String> digests) {
    private static final JsonWriterSettings CANONICAL =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    static CanonicalDump of(MongoCollection<BsonDocument> collection) {
        var digests = new TreeMap<String, String>();
        for (var document : Shelf.whole(collection)) digests.put(idOf(document), sha256(canonical(document)));
        return new CanonicalDump(digests);
    }

    static String canonical(BsonDocument document) {
        return sorted(document).asDocument().toJson(CANONICAL);
    }

    /** The dump's own SHA-256: over one line "id, blank, SHA-256 of the document" each. */
    String hash() {
        var lines = new StringBuilder();
        digests.forEach(
                (id, digest) -> lines.append(id).append(' ').append(digest).append('\n'));
        return sha256(lines.toString());
    }

    /** The ids that one has and the other has not, or has otherwise. */
    SortedSet<String> differences(CanonicalDump other) {
        var ids = new TreeSet<String>(digests.keySet());
        ids.addAll(other.digests.keySet());
        ids.removeIf(id -> digests.getOrDefault(id, "").equals(other.digests.getOrDefault(id, "")));
        return ids;
    }

    /** An id that is not a text was written by a stranger; it must be seen, not stop the comparison. */
    private static String idOf(BsonDocument document) {
        var id = document.get("_id");
        if (id == null) return "";
        return id.isString() ? id.asString().getValue() : id.toString();
    }

    private static BsonValue sorted(BsonValue value) {
        if (value.isArray())
            return new BsonArray(
                    value.asArray().stream().map(CanonicalDump::sorted).toList());
        if (!value.isDocument()) return value;
        var fields = new TreeMap<String, BsonValue>();
        value.asDocument().forEach((name, field) -> fields.put(name, sorted(field)));
        var document = new BsonDocument();
        document.putAll(fields);
        return document;
    }

    private static String sha256(String text) {
        return Digests.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
