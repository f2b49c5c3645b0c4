package coop.alveole.command.shared;

import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The two readers of a body: strict for programs, lenient on scalars for forms, where all is text. */
final class Mappers {
    private Mappers() {}

    /** Unknown, missing, null, twice the same name, "12" or 12.5 for 12: all refused. */
    static JsonMapper.Builder strict(JsonMapper.Builder mapper) {
        return demanding(mapper)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .withCoercionConfigDefaults(
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    }

    /** A list of which one was chosen comes as one value. */
    static JsonMapper forms() {
        return demanding(JsonMapper.builder())
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .build();
    }

    private static JsonMapper.Builder demanding(JsonMapper.Builder mapper) {
        return mapper.addModule(new SimpleModule().addDeserializer(LocalDate.class, new DayReader()))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .annotationIntrospector(
                        new AnnotationIntrospectorPair(new RequiredComponents(), mapper.annotationIntrospector()));
    }
}
