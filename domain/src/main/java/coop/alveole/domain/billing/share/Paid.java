package coop.alveole.domain.billing.share;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.PaymentId;
import java.time.LocalDate;

/** What was told to an invoice of one payment, with VAT; below zero where it was taken back. */
public record Paid(PaymentId payment, Money amount, LocalDate on) {}
