package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Whoever keeps an anchor outside the house (dépositaire): `keeper-<uuid>`. */
public record KeeperId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public KeeperId {
        Ids.require("keeper", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
