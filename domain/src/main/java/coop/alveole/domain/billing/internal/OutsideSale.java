package coop.alveole.domain.billing.internal;

import coop.alveole.domain.shared.trade.InvoiceId;
import java.time.LocalDate;

/** The invoice to a customer that the work was a part of: it is the receiver's, and had its number on that day. */
public record OutsideSale(InvoiceId invoice, LocalDate issuedOn) {}
