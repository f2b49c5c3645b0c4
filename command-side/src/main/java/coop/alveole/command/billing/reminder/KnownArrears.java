package coop.alveole.command.billing.reminder;

import static coop.alveole.domain.billing.invoice.InvoiceRule.VALIDATED_BEFORE;
import static coop.alveole.domain.shared.RequestRule.UNKNOWN;

import coop.alveole.command.shared.OnRecord;
import coop.alveole.domain.billing.reminder.Arrears;
import coop.alveole.domain.billing.reminder.Owing;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.trade.InvoiceId;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** What is still due of an invoice, looked for in the record itself. */
@Component
class KnownArrears implements DisposableBean {
    private final OnRecord<List<ArrearsOnRecord>> invoices;

    KnownArrears(EventStore events) {
        this.invoices = new OnRecord<>(events, List.of(), ArrearsOnRecord::with);
    }

    Arrears of(InvoiceId id) {
        return known(id).arrears().findFirst().orElseThrow(() -> new RuleBroken(VALIDATED_BEFORE, "id"));
    }

    Owing owing(InvoiceId id) {
        return known(id).owing().stream().findFirst().orElseThrow(() -> new RuleBroken(VALIDATED_BEFORE, "id"));
    }

    private ArrearsOnRecord known(InvoiceId id) {
        return invoices.of(id.value()).stream().findFirst().orElseThrow(() -> new RuleBroken(UNKNOWN, "id"));
    }

    @Override
    public void destroy() {
        invoices.close();
    }
}
