package coop.alveole.domain.shared.trade;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import coop.alveole.domain.shared.Ids;

/** A series of numbers in one fiscal year (série): `series-<uuid>`. */
public record SeriesId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SeriesId {
        Ids.require("series", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
