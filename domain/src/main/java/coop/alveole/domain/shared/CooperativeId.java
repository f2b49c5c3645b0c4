package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The cooperative whose rules are kept, one in a house: `cooperative-<uuid>`. */
public record CooperativeId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CooperativeId {
        Ids.require("cooperative", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
