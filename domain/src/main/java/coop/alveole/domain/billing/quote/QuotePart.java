package coop.alveole.domain.billing.quote;

import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.QuoteId;
import java.util.List;

/** The quote that an invoice is a part of, and the invoices of it that came before: a balance takes them off. */
public record QuotePart(QuoteId quoteId, List<InvoiceId> earlier) {
    public QuotePart {
        earlier = List.copyOf(earlier);
    }
}
