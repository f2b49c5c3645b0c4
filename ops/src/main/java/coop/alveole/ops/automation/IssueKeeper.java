package coop.alveole.ops.automation;

import coop.alveole.command.billing.issue.KeepInvoiceFiles;
import coop.alveole.domain.billing.invoice.InvoiceEvent.InvoiceSent;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Has the file of an invoice kept soon after it was sent. */
@Component
class IssueKeeper extends Attendant {
    private final KeepInvoiceFiles keeping;

    IssueKeeper(KeepInvoiceFiles keeping, EventStore events) {
        super("issued-files", events);
        this.keeping = keeping;
    }

    @Override
    protected void look() {
        keeping.run(() -> !isClosing());
    }

    @Override
    protected boolean isConcernedBy(Object event) {
        return event instanceof InvoiceSent;
    }
}
