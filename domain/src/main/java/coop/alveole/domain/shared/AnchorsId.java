package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What leaves to those who keep an anchor, decided once for the whole house: `anchors-<uuid>`. */
public record AnchorsId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AnchorsId {
        Ids.require("anchors", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
