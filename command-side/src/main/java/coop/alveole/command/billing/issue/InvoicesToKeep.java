package coop.alveole.command.billing.issue;

import coop.alveole.domain.billing.invoice.InvoiceEvent.InvoiceSent;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.InvoiceFileKept;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import java.util.stream.Stream;

/** Which invoices have left whose file is not kept yet: the to-do list of what keeps them. */
public final class InvoicesToKeep implements Fold<InvoiceToKeep> {
    @Override
    public Class<InvoiceToKeep> document() {
        return InvoiceToKeep.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(InvoiceSent.class, IssuedInvoiceEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return switch (event) {
            case InvoiceSent e -> Stream.of(e.invoiceId().value());
            case InvoiceFileKept e -> Stream.of(e.issuedInvoiceId().invoiceId().value());
            default -> Stream.empty();
        };
    }

    @Override
    public InvoiceToKeep empty(String key) {
        return InvoiceToKeep.empty(key);
    }

    @Override
    public InvoiceToKeep fold(InvoiceToKeep one, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case InvoiceSent _ -> new InvoiceToKeep(one.id(), true, one.kept());
            case InvoiceFileKept _ -> new InvoiceToKeep(one.id(), one.sent(), true);
            default -> one;
        };
    }
}
