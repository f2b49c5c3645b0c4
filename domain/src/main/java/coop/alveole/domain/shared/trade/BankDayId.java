package coop.alveole.domain.shared.trade;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import coop.alveole.domain.shared.Ids;

/** What one account of the cooperative moved on one day (journée de banque): `bankday-<uuid>`. */
public record BankDayId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BankDayId {
        Ids.require("bankday", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
