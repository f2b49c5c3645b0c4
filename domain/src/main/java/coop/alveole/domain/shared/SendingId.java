package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What leaves the house by mail, decided once for the whole of it: `sending-<uuid>`. */
public record SendingId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SendingId {
        Ids.require("sending", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
