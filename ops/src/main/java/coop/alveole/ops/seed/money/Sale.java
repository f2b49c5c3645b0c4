package coop.alveole.ops.seed.money;

import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import java.time.LocalDate;

/** One sale that the demonstration tells, by the name of its step. */
record Sale(
        String step, InvoiceId invoice, ActivityId activity, CustomerId customer, LocalDate on, SaleContent content) {
    Money total() {
        return content.totals().withTax();
    }
}
