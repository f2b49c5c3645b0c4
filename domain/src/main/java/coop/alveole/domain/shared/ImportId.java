package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One run of an import: {@code import-<uuid>}. */
public record ImportId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ImportId {
        Ids.require("import", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
