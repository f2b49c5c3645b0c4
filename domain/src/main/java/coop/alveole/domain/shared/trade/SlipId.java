package coop.alveole.domain.shared.trade;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import coop.alveole.domain.shared.Ids;

/** A slip by which cheques or cash are handed to the bank (bordereau de remise): `slip-<uuid>`. */
public record SlipId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SlipId {
        Ids.require("slip", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
