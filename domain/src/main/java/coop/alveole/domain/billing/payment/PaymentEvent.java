package coop.alveole.domain.billing.payment;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.domain.shared.trade.SlipId;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What happened to one payment: corrected by another fact, never changed (ISCA-03). */
public sealed interface PaymentEvent {
    PaymentId paymentId();

    LocalDate effectiveOn();

    /** Why a payment does not count any more. */
    enum TakenBack {
        /** The bank gave it back: a cheque without funds, a refused debit. */
        BOUNCED,
        /** It never came: typed by mistake, or twice. */
        MISTAKE
    }

    @Revision("1")
    record PaymentRecorded(
            PaymentId paymentId,
            CustomerId customerId,
            Money amount,
            LocalDate paidOn,
            PaymentMeans means,
            List<TradeDetail> words,
            List<Allocation> allocations)
            implements PaymentEvent {
        @Override
        public LocalDate effectiveOn() {
            return paidOn;
        }
    }

    @Revision("1")
    record PaymentReallocated(PaymentId paymentId, List<Allocation> allocations, LocalDate reallocatedOn)
            implements PaymentEvent {
        @Override
        public LocalDate effectiveOn() {
            return reallocatedOn;
        }
    }

    @Revision("1")
    record PaymentReversed(PaymentId paymentId, TakenBack reason, LocalDate reversedOn) implements PaymentEvent {
        @Override
        public LocalDate effectiveOn() {
            return reversedOn;
        }
    }

    @Revision("1")
    record PaymentRefunded(PaymentId paymentId, Money amount, LocalDate refundedOn) implements PaymentEvent {
        @Override
        public LocalDate effectiveOn() {
            return refundedOn;
        }
    }

    /** Handed to the bank with others. */
    @Revision("1")
    record PaymentDeposited(PaymentId paymentId, SlipId slipId, LocalDate depositedOn) implements PaymentEvent {
        @Override
        public LocalDate effectiveOn() {
            return depositedOn;
        }
    }
}
