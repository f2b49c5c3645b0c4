package coop.alveole.domain.billing.payment;

import coop.alveole.domain.billing.payment.PaymentEvent.TakenBack;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.domain.shared.trade.SlipId;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of one payment; each invoice it is for is told in the same append. */
public sealed interface PaymentCommand {
    @TargetAggregateIdentifier
    PaymentId paymentId();

    /** What is allocated to no invoice stays to the credit of the customer. */
    record RecordPayment(
            PaymentId paymentId,
            CustomerId customerId,
            Money amount,
            LocalDate paidOn,
            PaymentMeans means,
            List<TradeDetail> words,
            List<Allocation> allocations)
            implements PaymentCommand {}

    /** From now on it is for these, and for no other; {@code before} is what its invoices are told to give back. */
    record ReallocatePayment(
            PaymentId paymentId, List<Allocation> before, List<Allocation> allocations, LocalDate reallocatedOn)
            implements PaymentCommand {}

    /** {@code before} is what its invoices are told to give back. */
    record ReversePayment(PaymentId paymentId, List<Allocation> before, TakenBack reason, LocalDate reversedOn)
            implements PaymentCommand {}

    /** Of what is to the credit of the customer. */
    record RefundPayment(PaymentId paymentId, Money amount, LocalDate refundedOn) implements PaymentCommand {}

    /** On a slip of that means. */
    record DepositPayment(PaymentId paymentId, SlipId slipId, PaymentMeans means, LocalDate depositedOn)
            implements PaymentCommand {}
}
