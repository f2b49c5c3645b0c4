package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A general assembly (assemblée générale): `assembly-<uuid>`. */
public record AssemblyId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AssemblyId {
        Ids.require("assembly", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
