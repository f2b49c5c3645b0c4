package coop.alveole.domain.billing.deposit;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.billing.deposit.DepositsCommand.TakeSlipNumber;
import coop.alveole.domain.billing.deposit.DepositsEvent.SlipNumberTaken;
import coop.alveole.domain.shared.trade.DepositsId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** The slips of one fiscal year, one number after the other (registre des remises). */
public final class Deposits {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private DepositsId id;

    private int lastNumber;

    private Deposits() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Integer handle(TakeSlipNumber c) {
        int number = Math.addExact(lastNumber, 1);
        apply(new SlipNumberTaken(c.depositsId(), number, c.slipId(), c.takenOn()));
        return number;
    }

    @EventSourcingHandler
    void on(DepositsEvent event) {
        id = event.depositsId();
        lastNumber = switch (event) {
            case SlipNumberTaken e -> e.number();
        };
    }
}
