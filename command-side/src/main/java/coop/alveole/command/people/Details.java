package coop.alveole.command.people;

import coop.alveole.command.shared.Seals.Seal;
import coop.alveole.domain.people.FieldFormat;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plain words about a person become sealed details; their format is checked here, for nobody reads them later. */
public final class Details {
    private static final Map<String, PersonalField> FIELDS = Arrays.stream(PersonalField.values())
            .collect(Collectors.toUnmodifiableMap(PersonalField::component, Function.identity()));

    private final Seal seal;
    private final List<Said> words = new ArrayList<>();

    private record Said(PersonalField field, String text) {}

    public Details(Seal seal) {
        this.seal = seal;
    }

    /** Nothing is said of a field that is absent. */
    public Details with(PersonalField field, String name, @Nullable String text) {
        if (text != null) words.add(new Said(field, FieldFormat.checked(field, name, text)));
        return this;
    }

    /** Whatever a body says under the names of the table of fields; its other components say when. */
    Details saidIn(Record body) {
        for (var component : body.getClass().getRecordComponents()) {
            var field = FIELDS.get(component.getName());
            var value = field == null ? null : value(component, body);
            if (field != null && value != null) with(field, component.getName(), value.toString());
        }
        return this;
    }

    /** Sealed only once all of it is well formed: who is refused gets no key. */
    public List<PersonalDetail> all() {
        return words.stream()
                .map(said -> new PersonalDetail(said.field(), seal.text(said.field(), said.text())))
                .toList();
    }

    private static @Nullable Object value(RecordComponent component, Record body) {
        try {
            return component.getAccessor().invoke(body);
        } catch (ReflectiveOperationException unreachable) {
            throw new IllegalStateException("a body is a record of this package", unreachable);
        }
    }
}
