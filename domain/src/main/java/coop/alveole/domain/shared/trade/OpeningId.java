package coop.alveole.domain.shared.trade;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import coop.alveole.domain.shared.Ids;

/** What one activity brings from the software of before (ligne de reprise): {@code opening-<uuid>}. */
public record OpeningId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OpeningId {
        Ids.require("opening", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
