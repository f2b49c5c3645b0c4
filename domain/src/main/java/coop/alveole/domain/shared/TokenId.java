package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An access for a program (accès pour logiciels): `token-<uuid>`. */
public record TokenId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TokenId {
        Ids.require("token", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
