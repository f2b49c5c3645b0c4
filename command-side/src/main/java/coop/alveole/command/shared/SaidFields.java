package coop.alveole.command.shared;

import coop.alveole.domain.shared.PersonalField;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whatever a body says under the names of the table of fields; its other components say when. */
public final class SaidFields {
    private static final Map<String, PersonalField> FIELDS = Arrays.stream(PersonalField.values())
            .collect(Collectors.toUnmodifiableMap(PersonalField::component, Function.identity()));

    private SaidFields() {}

    /** A text, or an amount in cents. */
    public record Said(PersonalField field, Object value) {}

    /** In the order of the body; nothing is said of a field that is absent. */
    public static Stream<Said> in(Record body) {
        return Arrays.stream(body.getClass().getRecordComponents())
                .filter(component -> FIELDS.containsKey(component.getName()))
                .flatMap(component -> said(component, body));
    }

    private static Stream<Said> said(RecordComponent component, Record body) {
        var field = FIELDS.get(component.getName());
        var value = value(component, body);
        return field == null || value == null ? Stream.of() : Stream.of(new Said(field, value));
    }

    private static @Nullable Object value(RecordComponent component, Record body) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true); // a body is seen by its controller alone
        try {
            return accessor.invoke(body);
        } catch (ReflectiveOperationException unreachable) {
            throw new IllegalStateException("a body is a record of ours", unreachable);
        }
    }
}
