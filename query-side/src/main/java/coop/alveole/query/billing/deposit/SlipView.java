package coop.alveole.query.billing.deposit;

import coop.alveole.domain.billing.payment.PaymentMeans;
import java.time.LocalDate;
import java.util.List;

/** A slip, in cents; its number counts within the fiscal year. */
public record SlipView(
        String id, int year, int number, PaymentMeans means, LocalDate madeOn, List<String> payments, long totalCents) {
    /** « 2026-007 » */
    public String name() {
        return "%d-%03d".formatted(year, number);
    }
}
