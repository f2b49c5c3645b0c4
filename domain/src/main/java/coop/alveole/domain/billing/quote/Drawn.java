package coop.alveole.domain.billing.quote;

import static coop.alveole.domain.billing.quote.QuoteRule.EARLIER_INVOICES_NUMBERED;

import coop.alveole.domain.billing.amounts.LeftToInvoice;
import coop.alveole.domain.billing.amounts.NetPart;
import coop.alveole.domain.shared.trade.InvoiceId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What was invoiced of a quote so far, invoice by invoice, less what was given back. */
public record Drawn(List<OfInvoice> invoices) {
    static final Drawn NOTHING = new Drawn(List.of());

    public record OfInvoice(InvoiceId invoiceId, LeftToInvoice part) {}

    public Drawn {
        invoices = List.copyOf(invoices);
    }

    /** A balance names the invoices that it takes off. */
    public void requireNumbered(Predicate<InvoiceId> isNumbered) {
        boolean all = invoices.stream().map(OfInvoice::invoiceId).allMatch(isNumbered);
        EARLIER_INVOICES_NUMBERED.require(all, "id");
    }

    List<NetPart> parts() {
        return invoices.stream().flatMap(one -> one.part().parts().stream()).toList();
    }

    boolean includes(InvoiceId invoice) {
        return invoices.stream().anyMatch(one -> one.invoiceId().equals(invoice));
    }

    Drawn and(InvoiceId invoice, List<NetPart> parts) {
        var all = new ArrayList<>(invoices);
        all.add(new OfInvoice(invoice, LeftToInvoice.NOTHING.plus(parts)));
        return new Drawn(all);
    }

    /** An invoice of which nothing is left is none. */
    Drawn less(InvoiceId invoice, List<NetPart> parts) {
        return new Drawn(invoices.stream()
                .map(one -> one.invoiceId().equals(invoice)
                        ? new OfInvoice(invoice, one.part().minus(parts))
                        : one)
                .filter(one -> !one.part().parts().isEmpty())
                .toList());
    }
}
