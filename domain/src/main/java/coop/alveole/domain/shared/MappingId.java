package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What the columns of an export stand for, one in a house: {@code mapping-<uuid>}. */
public record MappingId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MappingId {
        Ids.require("mapping", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
