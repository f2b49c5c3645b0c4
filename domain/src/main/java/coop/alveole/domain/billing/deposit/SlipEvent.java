package coop.alveole.domain.billing.deposit;

import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.domain.shared.trade.SlipId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What happened to one slip. */
public sealed interface SlipEvent {
    SlipId slipId();

    LocalDate effectiveOn();

    /** The number counts within the fiscal year, which is called by the year in which it ends. */
    @Revision("1")
    record SlipMade(
            SlipId slipId,
            int year,
            int number,
            PaymentMeans means,
            List<PaymentId> payments,
            Money total,
            LocalDate madeOn)
            implements SlipEvent {
        @Override
        public LocalDate effectiveOn() {
            return madeOn;
        }
    }
}
