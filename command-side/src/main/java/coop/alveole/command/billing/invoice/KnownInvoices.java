package coop.alveole.command.billing.invoice;

import static coop.alveole.domain.shared.RequestRule.UNKNOWN;

import coop.alveole.command.shared.OnRecord;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.trade.InvoiceId;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Invoices, looked for in the record itself, never in a read model. */
@Component
public class KnownInvoices implements DisposableBean {
    private final OnRecord<List<InvoiceOnRecord>> invoices;

    KnownInvoices(EventStore events) {
        this.invoices = new OnRecord<>(events, List.of(), InvoiceOnRecord::with);
    }

    public InvoiceOnRecord of(InvoiceId id) {
        return find(id.value()).orElseThrow(() -> new RuleBroken(UNKNOWN, "id"));
    }

    public ActivityId activityOf(InvoiceId id) {
        return of(id).activity();
    }

    /** For whoever judges what is within reach. */
    public Optional<InvoiceOnRecord> find(String id) {
        return invoices.of(id).stream().findFirst();
    }

    @Override
    public void destroy() {
        invoices.close();
    }
}
