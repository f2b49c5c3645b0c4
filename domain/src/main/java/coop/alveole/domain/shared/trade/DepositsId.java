package coop.alveole.domain.shared.trade;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import coop.alveole.domain.shared.Ids;

/** The slips of one fiscal year, numbered (registre des remises): `deposits-<uuid>`. */
public record DepositsId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DepositsId {
        Ids.require("deposits", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
