package coop.alveole.command.billing.payment;

import static coop.alveole.domain.shared.RequestRule.UNKNOWN;

import coop.alveole.command.shared.OnRecord;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.trade.PaymentId;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Payments, looked for in the record itself: whose they are, and what they are for. */
@Component
public class KnownPayments implements DisposableBean {
    private final OnRecord<List<PaymentOnRecord>> payments;

    KnownPayments(EventStore events) {
        this.payments = new OnRecord<>(events, List.of(), PaymentOnRecord::with);
    }

    public PaymentOnRecord of(PaymentId id) {
        return find(id.value()).orElseThrow(() -> new RuleBroken(UNKNOWN, "id"));
    }

    /** For whoever judges what is within reach. */
    public Optional<PaymentOnRecord> find(String id) {
        return payments.of(id).stream().findFirst();
    }

    @Override
    public void destroy() {
        payments.close();
    }
}
