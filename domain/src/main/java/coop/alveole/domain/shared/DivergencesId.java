package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The divergences of one person, so that it bears the same uuid: {@code divergences-<uuid>}. */
public record DivergencesId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DivergencesId {
        Ids.require("divergences", value);
    }

    public static DivergencesId of(PersonId person) {
        return new DivergencesId("divergences-" + Ids.uuid(person.value()));
    }

    public PersonId personId() {
        return new PersonId("person-" + Ids.uuid(value));
    }

    @Override
    public String toString() {
        return value;
    }
}
