package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The one register of closings of a house, so that they bear the same uuid: {@code closings-<uuid>}. */
public record ClosingsId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ClosingsId {
        Ids.require("closings", value);
    }

    public static ClosingsId of(HouseId house) {
        return new ClosingsId("closings-" + Ids.uuid(house.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
