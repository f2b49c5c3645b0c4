package coop.alveole.domain.billing.opening;

import static coop.alveole.domain.billing.opening.OpeningRule.*;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.billing.opening.OpeningCommand.AcceptDifference;
import coop.alveole.domain.billing.opening.OpeningCommand.TellFiguresOfBefore;
import coop.alveole.domain.billing.opening.OpeningEvent.*;
import coop.alveole.domain.shared.trade.OpeningId;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** Controls what was taken over of one activity (contrôle de la reprise): no difference stays that nobody answers for. */
public final class OpeningControl {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private OpeningId id;

    private Optional<Figures> before = Optional.empty();

    private OpeningControl() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(TellFiguresOfBefore c) {
        apply(new FiguresOfBeforeTold(c.openingId(), c.activityId(), c.figures(), c.toldOn()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AcceptDifference c) {
        var difference = c.difference();
        boolean isTold = before.filter(told -> told.of(difference.figure()) == difference.there())
                .isPresent();
        FIGURES_OF_BEFORE_TOLD.require(isTold, "there");
        ACCEPTED_WHERE_IT_DIFFERS.require(!difference.isNone(), "here");
        ACCEPTED_FOR_A_MOTIVE.require(!c.motive().isEmpty(), "motive");
        apply(new DifferenceAccepted(c.openingId(), c.activityId(), difference, c.motive(), c.acceptedOn(), c.by()));
    }

    @EventSourcingHandler
    void on(OpeningEvent event) {
        id = event.openingId();
        if (event instanceof FiguresOfBeforeTold told) before = Optional.of(told.figures());
    }
}
