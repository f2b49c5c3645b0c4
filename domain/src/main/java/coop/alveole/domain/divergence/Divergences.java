package coop.alveole.domain.divergence;

import static coop.alveole.domain.divergence.DivergenceRule.*;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.divergence.DivergenceCommand.*;
import coop.alveole.domain.divergence.DivergenceEvent.*;
import coop.alveole.domain.shared.DivergencesId;
import coop.alveole.domain.shared.RuleBroken;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** Keeps what an export tells otherwise than we do of one person, until somebody chooses. */
public final class Divergences {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private DivergencesId id;

    private KnownDivergences known = KnownDivergences.NONE;

    private Divergences() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(NoteDivergence command) {
        DIVERGENCE_NOTED_ONCE.require(!known.isKnown(command.there()), "there");
        apply(new DivergenceFound(command.divergencesId(), command.foundOn(), command.there()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SettleDivergence command) {
        var open = known.openOn(command.subject()).orElseThrow(() -> new RuleBroken(DIVERGENCE_OPEN, "subject"));
        apply(new DivergenceSettled(command.divergencesId(), command.settledOn(), open.there(), command.choice()));
    }

    @EventSourcingHandler
    void on(DivergenceEvent event) {
        id = event.divergencesId();
        known = known.with(event);
    }
}
