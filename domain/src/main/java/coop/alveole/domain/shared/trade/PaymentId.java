package coop.alveole.domain.shared.trade;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import coop.alveole.domain.shared.Ids;

/** What a customer paid (règlement): `payment-<uuid>`. */
public record PaymentId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PaymentId {
        Ids.require("payment", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
