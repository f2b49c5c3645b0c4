package coop.alveole.domain.shared.trade;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import coop.alveole.domain.shared.Ids;

/** What was bought for a sale (achat, sous-traitance): `purchase-<uuid>`. */
public record PurchaseId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PurchaseId {
        Ids.require("purchase", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
