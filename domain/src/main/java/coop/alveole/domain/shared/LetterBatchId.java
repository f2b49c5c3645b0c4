package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Letters produced at once (lot de lettres): `letters-<uuid>`. */
public record LetterBatchId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LetterBatchId {
        Ids.require("letters", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
