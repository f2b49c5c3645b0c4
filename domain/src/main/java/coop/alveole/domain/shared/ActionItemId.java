package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One action (« À faire »): `action-<uuid>`. */
public record ActionItemId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActionItemId {
        Ids.require("action", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
