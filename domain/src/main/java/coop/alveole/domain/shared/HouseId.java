package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One data folder and the record in it: `house-<uuid>`. */
public record HouseId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HouseId {
        Ids.require("house", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
