package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What one or more entrepreneurs trade as: `activity-<uuid>`. */
public record ActivityId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActivityId {
        Ids.require("activity", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
