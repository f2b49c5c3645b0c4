package coop.alveole.projection.billing.payment;

import coop.alveole.domain.billing.payment.PaymentEvent;
import coop.alveole.domain.billing.payment.PaymentEvent.*;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.billing.payment.PaymentFile.*;
import java.util.stream.Stream;

/** What came from whom, for which invoices, and what is to the credit of the customer, at any date? */
public final class PaymentFiles implements Fold<PaymentFile> {
    @Override
    public Class<PaymentFile> document() {
        return PaymentFile.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(PaymentEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof PaymentEvent e ? Stream.of(e.paymentId().value()) : Stream.empty();
    }

    @Override
    public PaymentFile empty(String key) {
        return PaymentFile.empty(key);
    }

    @Override
    public PaymentFile fold(PaymentFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof PaymentEvent event)) return file;
        var told = switch (event) {
            case PaymentRecorded e ->
                file.came(
                        new Came(e.customerId(), e.amount(), e.paidOn(), e.means(), e.words()),
                        new Allocated(e.paidOn(), e.allocations()));
            case PaymentReallocated e -> file.with(new Allocated(e.reallocatedOn(), e.allocations()));
            case PaymentReversed e -> file.with(new Reversal(e.reversedOn(), e.reason()));
            case PaymentRefunded e -> file.with(new GivenBack(e.refundedOn(), e.amount()));
            case PaymentDeposited e -> file.on(e.slipId());
        };
        return told.grown();
    }
}
