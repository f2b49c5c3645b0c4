package coop.alveole.domain.billing.entries;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;

/** What a payment has to know of an invoice that it pays. */
public record Invoiced(Label number, ActivityId activity) {
    public static Invoiced of(AccountingFact.Sold sold) {
        return new Invoiced(sold.number(), sold.activity());
    }
}
