package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One version of a paper of the cooperative (papier de la coopérative): `paper-<uuid>`. */
public record HouseDocumentId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HouseDocumentId {
        Ids.require("paper", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
