package coop.alveole.domain.billing.payment;

import static coop.alveole.domain.billing.payment.PaymentRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.billing.payment.PaymentCommand.*;
import coop.alveole.domain.billing.payment.PaymentEvent.*;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.PaymentId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** One payment of a customer (règlement): for several invoices at once, for more than they owe, or taken back. */
public final class Payment {
    @AggregateIdentifier
    private PaymentId id;

    private Money kept = Money.ZERO;
    private List<Allocation> allocations = List.of();
    private @Nullable PaymentMeans means;
    private boolean refunded;
    private boolean deposited;
    private @Nullable LocalDate reversedOn;

    private Payment() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(RecordPayment c) {
        PAYS_SOMETHING.require(c.amount().isPositive(), "amountCents");
        requireAllocatable(c.allocations(), c.amount());
        apply(new PaymentRecorded(
                c.paymentId(), c.customerId(), c.amount(), c.paidOn(), c.means(), c.words(), c.allocations()));
    }

    @CommandHandler
    void handle(ReallocatePayment c) {
        requireStanding();
        ALLOCATED_AS_KNOWN.require(c.before().equals(allocations), "allocations");
        requireAllocatable(c.allocations(), kept);
        apply(new PaymentReallocated(id, c.allocations(), c.reallocatedOn()));
    }

    @CommandHandler
    void handle(ReversePayment c) {
        requireStanding();
        NOTHING_REFUNDED.require(!refunded, "paymentId");
        ALLOCATED_AS_KNOWN.require(c.before().equals(allocations), "allocations");
        apply(new PaymentReversed(id, c.reason(), c.reversedOn()));
    }

    @CommandHandler
    void handle(RefundPayment c) {
        requireStanding();
        var credit = kept.minus(sum(allocations));
        REFUNDS_THE_CREDIT.require(c.amount().isPositive() && c.amount().compareTo(credit) <= 0, "amountCents", credit);
        apply(new PaymentRefunded(id, c.amount(), c.refundedOn()));
    }

    @CommandHandler
    void handle(DepositPayment c) {
        requireStanding();
        DEPOSITED_AS_IT_CAME.require(c.means() == means && c.means().isDeposited(), "payments");
        DEPOSITED_ONCE.require(!deposited, "payments");
        apply(new PaymentDeposited(id, c.slipId(), c.depositedOn()));
    }

    @EventSourcingHandler
    void on(PaymentEvent event) {
        id = event.paymentId();
        switch (event) {
            case PaymentRecorded e -> {
                kept = e.amount();
                means = e.means();
                allocations = e.allocations();
            }
            case PaymentReallocated e -> allocations = e.allocations();
            case PaymentReversed e -> reversedOn = e.reversedOn();
            case PaymentRefunded e -> {
                refunded = true;
                kept = kept.minus(e.amount());
            }
            case PaymentDeposited _ -> deposited = true;
        }
    }

    private void requireStanding() {
        var since = reversedOn;
        NOT_REVERSED.require(since == null, "paymentId", since == null ? LocalDate.MIN : since);
    }

    private static void requireAllocatable(List<Allocation> told, Money available) {
        long invoices = told.stream().map(Allocation::invoiceId).distinct().count();
        boolean isOnceEach = invoices == told.size()
                && told.stream().allMatch(each -> each.amount().isPositive());
        ALLOCATED_ONCE.require(isOnceEach, "allocations");
        ALLOCATES_WHAT_CAME.require(sum(told).compareTo(available) <= 0, "allocations", available);
    }

    private static Money sum(List<Allocation> allocations) {
        return allocations.stream().map(Allocation::amount).collect(Money.sum());
    }
}
