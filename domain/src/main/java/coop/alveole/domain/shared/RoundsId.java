package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The daily rounds of one house, so that they bear the same uuid: {@code rounds-<uuid>}. */
public record RoundsId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RoundsId {
        Ids.require("rounds", value);
    }

    public static RoundsId of(HouseId house) {
        return new RoundsId("rounds-" + Ids.uuid(house.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
