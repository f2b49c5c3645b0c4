package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The one membership (parcours) of a person, so that it bears the same uuid: `membership-<uuid>`. */
public record MembershipId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MembershipId {
        Ids.require("membership", value);
    }

    public static MembershipId of(PersonId person) {
        return new MembershipId("membership-" + Ids.uuid(person.value()));
    }

    public PersonId personId() {
        return new PersonId("person-" + Ids.uuid(value));
    }

    @Override
    public String toString() {
        return value;
    }
}
