package coop.alveole.command.billing.payment;

import static coop.alveole.domain.shared.RequestRule.UNKNOWN;

import coop.alveole.command.shared.OnRecord;
import coop.alveole.domain.billing.payment.Allocation;
import coop.alveole.domain.billing.payment.PaymentEvent;
import coop.alveole.domain.billing.payment.PaymentEvent.*;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.PaymentId;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Payments, looked for in the record itself: whose they are, and what they are for. */
@Component
class KnownPayments implements DisposableBean {
    /** Of one payment, as it stands. */
    record Standing(CustomerId customer, List<Allocation> allocations) {}

    private final OnRecord<List<Standing>> payments;

    KnownPayments(EventStore events) {
        this.payments = new OnRecord<>(events, List.of(), KnownPayments::with);
    }

    Standing of(PaymentId id) {
        return payments.of(id.value()).stream().findFirst().orElseThrow(() -> new RuleBroken(UNKNOWN, "id"));
    }

    private static List<Standing> with(List<Standing> known, Object fact) {
        if (!(fact instanceof PaymentEvent event)) return known;
        return switch (event) {
            case PaymentRecorded e -> List.of(new Standing(e.customerId(), e.allocations()));
            case PaymentReallocated e -> allocated(known, e.allocations());
            case PaymentReversed _ -> allocated(known, List.of());
            case PaymentRefunded _ -> known;
        };
    }

    private static List<Standing> allocated(List<Standing> known, List<Allocation> allocations) {
        return known.stream()
                .map(one -> new Standing(one.customer, allocations))
                .toList();
    }

    @Override
    public void destroy() {
        payments.close();
    }
}
