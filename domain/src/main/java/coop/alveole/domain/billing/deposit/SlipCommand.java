package coop.alveole.domain.billing.deposit;

import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.domain.shared.trade.SlipId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of one slip; its number was taken, and each payment told, in the same append. */
public sealed interface SlipCommand {
    @TargetAggregateIdentifier
    SlipId slipId();

    record MakeSlip(
            SlipId slipId,
            int year,
            int number,
            PaymentMeans means,
            List<PaymentId> payments,
            Money total,
            LocalDate madeOn)
            implements SlipCommand {}
}
