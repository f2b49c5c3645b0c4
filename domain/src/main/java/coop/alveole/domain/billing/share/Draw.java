package coop.alveole.domain.billing.share;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;

/** What an invoice drew from its quote, without VAT; below zero where it gave something back. */
public record Draw(InvoiceId invoice, Money net) {}
