package coop.alveole.command.billing.issue;

import coop.alveole.command.shared.OnRecord;
import coop.alveole.domain.billing.invoice.InvoiceEvent.InvoiceSent;
import coop.alveole.domain.shared.trade.InvoiceId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Whether an invoice was sent, looked for in the record itself. */
@Component
class KnownSendings implements DisposableBean {
    private final OnRecord<Boolean> sent;

    KnownSendings(EventStore events) {
        this.sent = new OnRecord<>(events, false, (known, fact) -> known || fact instanceof InvoiceSent);
    }

    boolean wasSent(InvoiceId invoice) {
        return sent.of(invoice.value());
    }

    @Override
    public void destroy() {
        sent.close();
    }
}
