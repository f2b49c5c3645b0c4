package coop.alveole.command.people;

import coop.alveole.command.shared.SaidFields;
import coop.alveole.command.shared.Seals.Seal;
import coop.alveole.domain.people.FieldFormat;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plain words about a person become sealed details; their format is checked here, for nobody reads them later. */
public final class Details {
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

    Details saidIn(Record body) {
        SaidFields.in(body)
                .forEach(said -> with(
                        said.field(), said.field().component(), said.value().toString()));
        return this;
    }

    /** Sealed only once all of it is well formed: who is refused gets no key. */
    public List<PersonalDetail> all() {
        return words.stream()
                .map(said -> new PersonalDetail(said.field(), seal.text(said.field(), said.text())))
                .toList();
    }
}
