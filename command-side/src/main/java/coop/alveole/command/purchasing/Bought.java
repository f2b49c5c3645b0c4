package coop.alveole.command.purchasing;

import coop.alveole.domain.purchasing.PurchaseKind;
import coop.alveole.domain.shared.trade.InvoiceId;
import java.time.LocalDate;

/** A purchase as it is typed: the amount is without VAT. */
interface Bought {
    PurchaseKind kind();

    InvoiceId invoiceId();

    long netCents();

    String supplier();

    LocalDate boughtOn();
}
