package coop.alveole.domain.shared.trade;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import coop.alveole.domain.shared.Ids;

/** An invoice between two activities of the house (facture interne): `internal-<uuid>`. */
public record InternalInvoiceId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InternalInvoiceId {
        Ids.require("internal", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
