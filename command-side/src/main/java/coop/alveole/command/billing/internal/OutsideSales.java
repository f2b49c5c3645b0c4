package coop.alveole.command.billing.internal;

import static coop.alveole.domain.shared.RequestRule.UNKNOWN;

import coop.alveole.command.billing.invoice.InvoiceOnRecord;
import coop.alveole.command.billing.invoice.KnownInvoices;
import coop.alveole.command.contribution.automation.InternalToCount;
import coop.alveole.command.shared.ToDoLists;
import coop.alveole.domain.billing.internal.OutsideSale;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import org.springframework.stereotype.Component;

/** The invoice to a customer that an internal one shares, and what of it other internal invoices leave. */
@Component
class OutsideSales {
    private final KnownInvoices invoices;
    private final ToDoLists<InternalToCount> internals;

    OutsideSales(KnownInvoices invoices, ToDoLists<InternalToCount> internals) {
        this.invoices = invoices;
        this.internals = internals;
    }

    /** An invoice of another activity is answered as the unknown is; a draft is none yet. */
    OutsideSale of(InvoiceId invoice, ActivityId receiver) {
        var known = invoices.of(invoice);
        UNKNOWN.require(known.activity().equals(receiver), "invoiceId");
        known.requireValidated();
        return new OutsideSale(invoice, known.issuedOn().orElseThrow());
    }

    /** Nothing of a credit note. */
    Money left(OutsideSale sale) {
        var shared = internals.atHead().stream()
                .filter(internal -> internal.standsFor(sale.invoice()))
                .map(InternalToCount::net)
                .collect(Money.sum());
        return net(invoices.of(sale.invoice())).minus(shared);
    }

    private static Money net(InvoiceOnRecord invoice) {
        return invoice.kind().takesBack()
                ? Money.ZERO
                : invoice.content().totals().net();
    }
}
