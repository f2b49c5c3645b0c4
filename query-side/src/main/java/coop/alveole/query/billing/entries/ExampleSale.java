package coop.alveole.query.billing.entries;

import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.entries.AccountingFact;
import coop.alveole.domain.billing.entries.AccountingFact.Sold;
import coop.alveole.domain.billing.entries.FactSource;
import coop.alveole.domain.billing.entries.SoldPart;
import coop.alveole.domain.billing.invoice.InvoiceKind;
import coop.alveole.domain.billing.series.InvoiceNumber;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.LineCategory;
import java.time.LocalDate;
import java.util.List;

/** An invented invoice of a day, to show how entries are written where none is ready. */
final class ExampleSale {
    private static final String UUID = "00000000-0000-4000-8000-000000000000";

    private ExampleSale() {}

    static FactSource on(LocalDate day) {
        var invoice = new InvoiceId("invoice-" + UUID);
        AccountingFact sold = new Sold(
                invoice,
                InvoiceKind.INVOICE,
                List.of(),
                new InvoiceNumber(new Label("F"), day.getYear(), 1).printed(),
                new ActivityId("activity-" + UUID),
                new CustomerId("customer-" + UUID),
                day,
                day.plusDays(30),
                List.of(
                        part(SoldPart.Kind.LINES, LineCategory.SERVICES, 1_000_00),
                        part(SoldPart.Kind.LINES, LineCategory.GOODS, 250_00),
                        part(SoldPart.Kind.DISCOUNT, LineCategory.SERVICES, -50_00)),
                false);
        return new FactSource(invoice.value(), List.of(), List.of(sold), List.of(), List.of());
    }

    private static SoldPart part(SoldPart.Kind kind, LineCategory category, long cents) {
        return new SoldPart(kind, category, Vat.at(2_000), new Money(cents), new Money(cents / 5));
    }
}
