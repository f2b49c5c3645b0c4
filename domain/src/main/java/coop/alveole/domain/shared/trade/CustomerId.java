package coop.alveole.domain.shared.trade;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import coop.alveole.domain.shared.Ids;

/** Who buys from the cooperative (client): `customer-<uuid>`. */
public record CustomerId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CustomerId {
        Ids.require("customer", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
