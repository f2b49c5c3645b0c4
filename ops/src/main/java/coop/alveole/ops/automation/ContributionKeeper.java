package coop.alveole.ops.automation;

import coop.alveole.command.contribution.automation.CountSales;
import coop.alveole.domain.billing.invoice.InvoiceEvent;
import coop.alveole.domain.purchasing.PurchaseEvent;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Has what is sold counted in the contribution: whatever becomes of an invoice, or of a purchase for one, asks for it. */
@Component
class ContributionKeeper extends Attendant {
    private final CountSales counting;

    ContributionKeeper(CountSales counting, EventStore events) {
        super("contributions", events);
        this.counting = counting;
    }

    @Override
    protected void look() {
        counting.run();
    }

    @Override
    protected boolean isConcernedBy(Object event) {
        return event instanceof InvoiceEvent || event instanceof PurchaseEvent;
    }
}
