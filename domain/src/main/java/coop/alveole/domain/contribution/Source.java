package coop.alveole.domain.contribution;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.trade.InternalInvoiceId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.domain.shared.trade.PurchaseId;

/** The fact that a line of the ledger comes from. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "source")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Source.OfInvoice.class, name = "INVOICE"),
    @JsonSubTypes.Type(value = Source.OfPayment.class, name = "PAYMENT"),
    @JsonSubTypes.Type(value = Source.OfPurchase.class, name = "PURCHASE"),
    @JsonSubTypes.Type(value = Source.OfInternalInvoice.class, name = "INTERNAL_INVOICE"),
    @JsonSubTypes.Type(value = Source.OfTheMonth.class, name = "MONTH"),
    @JsonSubTypes.Type(value = Source.OfCharge.class, name = "CHARGE")
})
public sealed interface Source {
    /** An invoice, a credit note, or the invoice that will not be paid: the kind of the line says which. */
    record OfInvoice(InvoiceId invoice) implements Source {}

    /** What was paid, or taken back, of one invoice; {@code place} counts from 1 all that was ever told to that invoice. */
    record OfPayment(PaymentId payment, InvoiceId invoice, int place) implements Source {}

    record OfPurchase(PurchaseId purchase, InvoiceId attachedTo) implements Source {}

    /** What one activity owes another of the house; {@code place} is 1 as it is accepted, 2 as it is reversed. */
    record OfInternalInvoice(InternalInvoiceId internal, int place) implements Source {
        public static final int ACCEPTED = 1;
        public static final int REVERSED = 2;
    }

    /** The month itself, in which nothing was invoiced. */
    record OfTheMonth() implements Source {}

    record OfCharge(Label charge) implements Source {}
}
