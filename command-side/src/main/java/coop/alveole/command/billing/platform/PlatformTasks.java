package coop.alveole.command.billing.platform;

import coop.alveole.command.billing.platform.PlatformTask.Issued;
import coop.alveole.domain.billing.entries.SoldParts;
import coop.alveole.domain.billing.invoice.InvoiceEvent;
import coop.alveole.domain.billing.invoice.InvoiceEvent.*;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.*;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import java.util.stream.Stream;

/** The to-do list of the platform: what is kept and not handed over, what was paid and not told. */
public final class PlatformTasks implements Fold<PlatformTask> {
    @Override
    public Class<PlatformTask> document() {
        return PlatformTask.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(InvoiceEvent.class, IssuedInvoiceEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return switch (event) {
            case InvoiceEvent e -> Stream.of(e.invoiceId().value());
            case IssuedInvoiceEvent e ->
                Stream.of(e.issuedInvoiceId().invoiceId().value());
            default -> Stream.empty();
        };
    }

    @Override
    public PlatformTask empty(String key) {
        return PlatformTask.empty(key);
    }

    @Override
    public PlatformTask fold(PlatformTask task, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case InvoiceDrafted e -> task.written(e.customerId(), e.content());
            case InvoiceRevised e -> task.written(e.customerId(), e.content());
            case InvoiceValidated e ->
                task.issued(
                        new Issued(e.number().printed(), e.issuedOn()),
                        SoldParts.of(task.written().getLast(), e.totals()));
            case PaymentAllocated e -> task.paid(e.amount(), e.paidOn());
            case InvoiceFileKept e -> task.with(e);
            case HandedToPlatform _ -> task.handedOver();
            case CollectionTold e -> task.told(e.place());
            default -> task;
        };
    }
}
