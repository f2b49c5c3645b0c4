package coop.alveole.command.billing.internal;

import static coop.alveole.domain.shared.RequestRule.UNKNOWN;

import coop.alveole.command.shared.OnRecord;
import coop.alveole.domain.billing.internal.InternalInvoiceEvent.InternalInvoiceSubmitted;
import coop.alveole.domain.billing.internal.Sides;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.trade.InternalInvoiceId;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Between whom each internal invoice is: asked of the record itself, never of a read model. */
@Component
public class KnownInternalInvoices implements DisposableBean {
    private final OnRecord<List<Sides>> sides;

    KnownInternalInvoices(EventStore events) {
        sides = new OnRecord<>(
                events,
                List.of(),
                (known, event) -> event instanceof InternalInvoiceSubmitted e
                        ? List.of(e.terms().sides())
                        : known);
    }

    Sides of(InternalInvoiceId id) {
        return find(id.value()).orElseThrow(() -> new RuleBroken(UNKNOWN, "id"));
    }

    /** For whoever judges what is within reach. */
    public Optional<Sides> find(String id) {
        return sides.of(id).stream().findFirst();
    }

    @Override
    public void destroy() {
        sides.close();
    }
}
