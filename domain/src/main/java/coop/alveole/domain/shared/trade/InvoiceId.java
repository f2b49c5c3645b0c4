package coop.alveole.domain.shared.trade;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import coop.alveole.domain.shared.Ids;

/** An invoice, a deposit invoice or a credit note (facture, acompte, avoir): `invoice-<uuid>`. */
public record InvoiceId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InvoiceId {
        Ids.require("invoice", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
