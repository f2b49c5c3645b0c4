package coop.alveole.ops.store.catalogue;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Axon's JSON, with the names of the catalogue instead of class names, at both ends. */
public final class CatalogueSerializer extends Jackson3Serializer {
    private final EventCatalogue catalogue;

    private CatalogueSerializer(Builder builder, EventCatalogue catalogue) {
        super(builder);
        this.catalogue = catalogue;
    }

    public static CatalogueSerializer of(EventCatalogue catalogue) {
        return new CatalogueSerializer(builder().jsonMapperBuilderCustomizer(CatalogueSerializer::ours), catalogue);
    }

    /** The mapper of the events, for documents: both are spelled alike. */
    public static JsonMapper mapper() {
        var json = JsonMapper.builder();
        ours(json);
        return json.build();
    }

    /** Sorted keys, so that a copy of the metadata has the same bytes; nothing stored is read in part. */
    private static void ours(JsonMapper.Builder json) {
        json.changeDefaultVisibility(visible -> visible.withFieldVisibility(Visibility.ANY))
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Override
    @SuppressWarnings("rawtypes") // as Axon declares it
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || type == Void.class || type == void.class) return SerializedType.emptyType();
        if (type == MetaData.class) return new SimpleSerializedType(MetaData.class.getName(), null);
        Class<?> event = type;
        return new SimpleSerializedType(
                catalogue.nameOf(event), getRevisionResolver().revisionOf(event));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (type.equals(SerializedType.emptyType())) return Void.class;
        if (type.getName().equals(MetaData.class.getName())) return MetaData.class;
        return catalogue.classOf(type.getName());
    }
}
