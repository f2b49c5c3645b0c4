package coop.alveole.ops.fold;

import java.util.ArrayList;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The one writer and reader of documents, by the mapper of the events. It goes through a tree, not through text: text
 * would take a map's key such as {@code $date} for a word of Extended JSON.
 */
public final class DocumentMapper {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonMapper json;

    public DocumentMapper(JsonMapper json) {
        this.json = json;
    }

    public BsonDocument write(Object document) {
        return bson(json.valueToTree(document)).asDocument();
    }

    public <D> D read(BsonDocument stored, Class<D> type) {
        return json.treeToValue(node(stored), type);
    }

    private static BsonValue bson(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                var document = new BsonDocument();
                node.properties().forEach(field -> document.put(field.getKey(), bson(field.getValue())));
                yield document;
            }
            case ARRAY ->
                new BsonArray(node.values().stream().map(DocumentMapper::bson).toList());
            case STRING -> new BsonString(node.stringValue());
            case BOOLEAN -> BsonBoolean.valueOf(node.booleanValue());
            case NULL -> BsonNull.VALUE;
            case NUMBER -> wholeNumber(node);
            case BINARY, MISSING, POJO ->
                throw new IllegalArgumentException("a document holds no " + node.getNodeType());
        };
    }

    /** By size, as a reader of the text would: the same amount then always has the same bytes. */
    private static BsonValue wholeNumber(JsonNode node) {
        if (!node.isIntegralNumber()) throw new IllegalArgumentException("a document holds whole numbers, not " + node);
        return node.canConvertToInt() ? new BsonInt32(node.intValue()) : new BsonInt64(node.longValue());
    }

    private static JsonNode node(BsonValue value) {
        return switch (value.getBsonType()) {
            case DOCUMENT -> {
                var object = NODES.objectNode();
                for (Map.Entry<String, BsonValue> field : value.asDocument().entrySet())
                    object.set(field.getKey(), node(field.getValue()));
                yield object;
            }
            case ARRAY -> {
                var items = new ArrayList<JsonNode>();
                value.asArray().forEach(item -> items.add(node(item)));
                yield NODES.arrayNode().addAll(items);
            }
            case STRING -> NODES.stringNode(value.asString().getValue());
            case BOOLEAN -> NODES.booleanNode(value.asBoolean().getValue());
            case NULL -> NODES.nullNode();
            case INT32 -> NODES.numberNode(value.asInt32().getValue());
            case INT64 -> NODES.numberNode(value.asInt64().getValue());
            default -> throw new IllegalArgumentException("a document holds no " + value.getBsonType());
        };
    }
}
