package coop.alveole.command.purchasing;

import static coop.alveole.domain.shared.RequestRule.UNKNOWN;

import coop.alveole.command.shared.OnRecord;
import coop.alveole.domain.purchasing.PurchaseEvent.PurchaseSubmitted;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.trade.PurchaseId;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Whose each purchase is: asked of the record itself, never of a read model. */
@Component
public class KnownPurchases implements DisposableBean {
    private final OnRecord<List<ActivityId>> purchases;

    KnownPurchases(EventStore events) {
        purchases = new OnRecord<>(
                events,
                List.of(),
                (known, event) -> event instanceof PurchaseSubmitted e ? List.of(e.activityId()) : known);
    }

    ActivityId activityOf(PurchaseId id) {
        return find(id.value()).orElseThrow(() -> new RuleBroken(UNKNOWN, "id"));
    }

    /** For whoever judges what is within reach. */
    public Optional<ActivityId> find(String id) {
        return purchases.of(id).stream().findFirst();
    }

    @Override
    public void destroy() {
        purchases.close();
    }
}
