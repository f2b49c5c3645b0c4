package coop.alveole.ops.platform;

import coop.alveole.command.billing.platform.PlatformRound;
import coop.alveole.domain.billing.invoice.InvoiceEvent.PaymentAllocated;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.InvoiceFileKept;
import coop.alveole.ops.automation.Attendant;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Sees to the platform: what is kept or paid is handed on soon, what it says is read each minute. */
@Component
class PlatformKeeper extends Attendant {
    private final PlatformRound round;
    private final StatusesComeIn statuses;

    PlatformKeeper(PlatformRound round, StatusesComeIn statuses, EventStore events) {
        super("platform", events);
        this.round = round;
        this.statuses = statuses;
    }

    @Override
    protected void look() {
        round.run(() -> !isClosing());
        statuses.read();
    }

    @Override
    protected boolean isConcernedBy(Object event) {
        return event instanceof InvoiceFileKept || event instanceof PaymentAllocated;
    }
}
