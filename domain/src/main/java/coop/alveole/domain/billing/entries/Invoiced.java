package coop.alveole.domain.billing.entries;

import coop.alveole.domain.billing.series.InvoiceNumber;
import coop.alveole.domain.shared.ActivityId;

/** What a payment has to know of an invoice that it pays. */
public record Invoiced(InvoiceNumber number, ActivityId activity) {
    public static Invoiced of(AccountingFact.Sold sold) {
        return new Invoiced(sold.number(), sold.activity());
    }
}
