package coop.alveole.domain.billing.opening;

import static coop.alveole.domain.billing.opening.OpeningRule.*;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.billing.opening.OpeningCommand.OpenBalance;
import coop.alveole.domain.billing.opening.OpeningEvent.ActivityBalanceOpened;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.OpeningId;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** What one activity had in the software of before (solde d'ouverture): told once, and signed. */
public final class ActivityOpening {
    private static final LocalDate NEVER = LocalDate.MAX;

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private OpeningId id;

    private Money balance = Money.ZERO;
    private LocalDate openedOn = NEVER;

    private ActivityOpening() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(OpenBalance c) {
        BALANCE_OPENED_ONCE.require(openedOn.equals(NEVER), "activityId", balance, openedOn);
        boolean isNamed = c.signedBy().stream().anyMatch(word -> word.field() == TradeField.ACCOUNTANT);
        BALANCE_SIGNED.require(isNamed && !c.signedOn().isAfter(c.today()), "signedOn");
        apply(new ActivityBalanceOpened(
                c.openingId(), c.activityId(), c.balance(), c.openedOn(), c.signedBy(), c.signedOn()));
    }

    @EventSourcingHandler
    void on(OpeningEvent event) {
        id = event.openingId();
        if (event instanceof ActivityBalanceOpened opened) {
            balance = opened.balance();
            openedOn = opened.openedOn();
        }
    }
}
