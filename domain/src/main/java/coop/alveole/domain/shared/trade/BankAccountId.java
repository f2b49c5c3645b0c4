package coop.alveole.domain.shared.trade;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import coop.alveole.domain.shared.Ids;

/** An account that the cooperative holds at a bank (compte bancaire): `bank-<uuid>`. */
public record BankAccountId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BankAccountId {
        Ids.require("bank", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
