package coop.alveole.domain.billing.payment;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;

/** What of a payment is for one invoice, VAT included. */
public record Allocation(InvoiceId invoiceId, Money amount) {}
