package coop.alveole.domain.billing.invoice;

import coop.alveole.domain.billing.invoice.InvoiceEvent.*;

/** Where an invoice stands on its way to a number; what becomes of it then is its balance. */
public enum Stage {
    DRAFT,
    SUBMITTED,
    /** To its writer, with a comment. */
    RETURNED,
    VALIDATED,
    DISCARDED;

    public Stage after(InvoiceEvent event) {
        return switch (event) {
            case InvoiceDrafted _ -> DRAFT;
            case InvoiceSubmitted _ -> SUBMITTED;
            case InvoiceReturned _ -> RETURNED;
            case InvoiceValidated _, InvoiceTakenOver _ -> VALIDATED;
            case InvoiceDiscarded _ -> DISCARDED;
            case InvoiceRevised _,
                    InvoiceSent _,
                    InvoiceCredited _,
                    PaymentAllocated _,
                    InvoiceDisputed _,
                    DisputeSettled _,
                    InvoiceWrittenOff _ -> this;
        };
    }
}
