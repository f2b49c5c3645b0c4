package coop.alveole.query.billing.matching;

import java.time.LocalDate;

/** One invoice that waits for its money: under which number, of whom, until when, how much in cents. */
public record OpenItem(String invoiceId, String number, String customerId, LocalDate dueOn, long dueCents) {}
