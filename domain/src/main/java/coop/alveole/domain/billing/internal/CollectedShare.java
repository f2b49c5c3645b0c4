package coop.alveole.domain.billing.internal;

import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.domain.shared.trade.QuoteId;

/**
 * The collection that an introducer's share follows from: what was paid of an invoice of that quote; {@code place} counts from
 * 1 all that was ever told to that invoice.
 */
public record CollectedShare(QuoteId quote, InvoiceId invoice, PaymentId payment, int place) {}
