package coop.alveole.domain.billing.deposit;

import coop.alveole.domain.shared.trade.DepositsId;
import coop.alveole.domain.shared.trade.SlipId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of the register of slips of one fiscal year. */
public sealed interface DepositsCommand {
    @TargetAggregateIdentifier
    DepositsId depositsId();

    /** The handler answers the number, which counts only with the slip that bears it. */
    record TakeSlipNumber(DepositsId depositsId, SlipId slipId, LocalDate takenOn) implements DepositsCommand {}
}
