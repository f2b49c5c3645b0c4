package coop.alveole.ops.automation;

import coop.alveole.command.contribution.automation.CountInternalInvoices;
import coop.alveole.command.contribution.automation.CountSales;
import coop.alveole.domain.billing.internal.InternalInvoiceEvent;
import coop.alveole.domain.billing.invoice.InvoiceEvent;
import coop.alveole.domain.purchasing.PurchaseEvent;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Has what is sold, and what activities owe each other, counted in the contribution: whatever becomes of an invoice, of a
 * purchase for one or of an internal one asks for it.
 */
@Component
class ContributionKeeper extends Attendant {
    private final CountSales counting;
    private final CountInternalInvoices internals;

    ContributionKeeper(CountSales counting, CountInternalInvoices internals, EventStore events) {
        super("contributions", events);
        this.counting = counting;
        this.internals = internals;
    }

    @Override
    protected void look() {
        counting.run();
        internals.run();
    }

    @Override
    protected boolean isConcernedBy(Object event) {
        return event instanceof InvoiceEvent || event instanceof PurchaseEvent || event instanceof InternalInvoiceEvent;
    }
}
