package coop.alveole.ops.automation;

import coop.alveole.command.billing.issue.KeepPapers;
import coop.alveole.domain.billing.invoice.InvoiceEvent.InvoiceSent;
import coop.alveole.domain.billing.quote.QuoteEvent.QuoteSent;
import coop.alveole.domain.billing.reminder.RemindersEvent.CustomerReminded;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Has the file of an invoice, a quote or a reminder kept soon after it was sent. */
@Component
class IssueKeeper extends Attendant {
    private final KeepPapers keeping;

    IssueKeeper(KeepPapers keeping, EventStore events) {
        super("issued-files", events);
        this.keeping = keeping;
    }

    @Override
    protected void look() {
        keeping.run(() -> !isClosing());
    }

    @Override
    protected boolean isConcernedBy(Object event) {
        return event instanceof InvoiceSent || event instanceof QuoteSent || event instanceof CustomerReminded;
    }
}
