package coop.alveole.domain.billing.bank;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.BankAccountId;
import coop.alveole.domain.shared.trade.BankDayId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.PaymentId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What the bank said of one day, and what became of each line. */
public sealed interface BankDayEvent {
    BankDayId bankDayId();

    LocalDate effectiveOn();

    /** Those of a file that were not known yet. */
    @Revision("1")
    record LinesReceived(
            BankDayId bankDayId,
            BankAccountId bankAccountId,
            LocalDate day,
            List<ReceivedLine> lines,
            LocalDate receivedOn)
            implements BankDayEvent {
        @Override
        public LocalDate effectiveOn() {
            return receivedOn;
        }
    }

    @Revision("1")
    record LineReconciled(BankDayId bankDayId, int line, PaymentId paymentId, LocalDate reconciledOn)
            implements BankDayEvent {
        @Override
        public LocalDate effectiveOn() {
            return reconciledOn;
        }
    }

    @Revision("1")
    record LineSetAside(BankDayId bankDayId, int line, AsideReason reason, LocalDate setAsideOn)
            implements BankDayEvent {
        @Override
        public LocalDate effectiveOn() {
            return setAsideOn;
        }
    }

    /** It waits again; the payment it had made was taken back in the same append. */
    @Revision("1")
    record LineReopened(BankDayId bankDayId, int line, LocalDate reopenedOn) implements BankDayEvent {
        @Override
        public LocalDate effectiveOn() {
            return reopenedOn;
        }
    }

    @Revision("1")
    record LineClaimed(BankDayId bankDayId, int line, ActivityId activityId, CustomerId customerId, LocalDate claimedOn)
            implements BankDayEvent {
        @Override
        public LocalDate effectiveOn() {
            return claimedOn;
        }
    }
}
