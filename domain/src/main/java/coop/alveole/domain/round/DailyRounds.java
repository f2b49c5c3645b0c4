package coop.alveole.domain.round;

import static coop.alveole.domain.round.RoundRule.NO_DAY_LEFT_OUT;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.round.RoundCommand.FinishRound;
import coop.alveole.domain.round.RoundEvent.RoundMade;
import coop.alveole.domain.shared.RoundsId;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** Keeps the days of the rounds in order, from whichever comes first. */
public final class DailyRounds {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private RoundsId id;

    private LocalDate last = LocalDate.MIN;

    private DailyRounds() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FinishRound command) {
        boolean next = last.equals(LocalDate.MIN) || command.madeFor().equals(last.plusDays(1));
        NO_DAY_LEFT_OUT.require(next, "madeFor", last);
        apply(new RoundMade(command.roundsId(), command.madeFor()));
    }

    @EventSourcingHandler
    void on(RoundEvent event) {
        id = event.roundsId();
        last = switch (event) {
            case RoundMade e -> e.madeFor();
        };
    }
}
