package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What the cooperative checks for everybody, one list in a house: `checklist-<uuid>`. */
public record ChecklistId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ChecklistId {
        Ids.require("checklist", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
