package coop.alveole.ops.fold;

import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents as native BSON, spelled as Jackson spells events: ids and dates are text, amounts integers, sealed words
 * stay sealed. Beside the document stand its key and the position of the last event folded into it.
 */
final class DocumentFormat {
    static final String KEY = "_id";
    static final String POSITION = "_position";

    private static final JsonWriterSettings PLAIN =
            JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();

    private final JsonMapper json = JsonMapper.builder()
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    BsonDocument write(String key, Folded<?> folded) {
        var stored = new BsonDocument(KEY, new BsonString(key));
        stored.append(POSITION, new BsonInt64(folded.position()));
        stored.putAll(BsonDocument.parse(json.writeValueAsString(folded.document())));
        return stored;
    }

    <D> Folded<D> read(BsonDocument stored, Class<D> type) {
        var position = stored.getNumber(POSITION).longValue();
        var document = stored.clone();
        document.remove(KEY);
        document.remove(POSITION);
        return new Folded<>(json.readValue(document.toJson(PLAIN), type), position);
    }

    /** A document, and the position of the last event folded into it. */
    record Folded<D>(D document, long position) {}
}
