package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import coop.alveole.domain.shared.trade.InvoiceId;

/** What became of one invoice outside the house, so that it bears the same uuid: `issued-invoice-<uuid>`. */
public record IssuedInvoiceId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IssuedInvoiceId {
        Ids.require("issued-invoice", value);
    }

    public static IssuedInvoiceId of(InvoiceId invoice) {
        return new IssuedInvoiceId("issued-invoice-" + Ids.uuid(invoice.value()));
    }

    public InvoiceId invoiceId() {
        return new InvoiceId("invoice-" + Ids.uuid(value));
    }

    @Override
    public String toString() {
        return value;
    }
}
