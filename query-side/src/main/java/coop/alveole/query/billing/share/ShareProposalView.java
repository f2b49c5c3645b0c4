package coop.alveole.query.billing.share;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one collection proposes to an introducer, with its facts; amounts in cents. Of what was collected of the invoice, its
 * share without VAT: {@code shareCents} × collected so far ÷ {@code totalCents}, less what was proposed before.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShareProposalView(
        State state,
        String quoteId,
        String quoteNumber,
        String invoiceId,
        String invoiceNumber,
        String paymentId,
        int place,
        String introducerId,
        String sellerId,
        LocalDate paidOn,
        @Nullable LocalDate takenBackOn,
        long collectedCents,
        long totalCents,
        long shareCents,
        long amountCents,
        @Nullable String internalInvoiceId) {
    /** TO_REVERSE: it was accepted, and the payment was taken back since. */
    public enum State {
        OPEN,
        TO_REVERSE
    }
}
