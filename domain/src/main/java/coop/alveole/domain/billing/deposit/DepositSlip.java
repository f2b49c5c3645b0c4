package coop.alveole.domain.billing.deposit;

import static coop.alveole.domain.billing.deposit.SlipRule.GATHERS_PAYMENTS;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.billing.deposit.SlipCommand.MakeSlip;
import coop.alveole.domain.billing.deposit.SlipEvent.SlipMade;
import coop.alveole.domain.shared.trade.SlipId;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** Cheques, or cash, handed to the bank together (bordereau de remise). */
public final class DepositSlip {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private SlipId id;

    private DepositSlip() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(MakeSlip c) {
        boolean isOnceEach = Set.copyOf(c.payments()).size() == c.payments().size();
        GATHERS_PAYMENTS.require(!c.payments().isEmpty() && isOnceEach, "payments");
        apply(new SlipMade(c.slipId(), c.year(), c.number(), c.means(), c.payments(), c.total(), c.madeOn()));
    }

    @EventSourcingHandler
    void on(SlipEvent event) {
        id = event.slipId();
    }
}
