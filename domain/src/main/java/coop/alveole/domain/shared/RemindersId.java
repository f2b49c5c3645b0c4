package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import coop.alveole.domain.shared.trade.InvoiceId;

/** What is done to have one invoice paid, so that it bears the same uuid: `reminders-<uuid>`. */
public record RemindersId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RemindersId {
        Ids.require("reminders", value);
    }

    public static RemindersId of(InvoiceId invoice) {
        return new RemindersId("reminders-" + Ids.uuid(invoice.value()));
    }

    public InvoiceId invoiceId() {
        return new InvoiceId("invoice-" + Ids.uuid(value));
    }

    @Override
    public String toString() {
        return value;
    }
}
