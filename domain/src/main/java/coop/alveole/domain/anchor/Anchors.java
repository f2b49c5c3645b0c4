package coop.alveole.domain.anchor;

import static coop.alveole.domain.anchor.AnchorRule.*;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.anchor.AnchorCommand.*;
import coop.alveole.domain.anchor.AnchorEvent.*;
import coop.alveole.domain.shared.AnchorsId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** Decides to whom the anchor of the week leaves, one in a house: once a week to each. */
public final class Anchors {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private AnchorsId id;

    private Keepers keepers = Keepers.NONE;

    private Anchors() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(NameKeeper command) {
        ONE_KEEPER_A_NAME.require(!keepers.bear(command.name()), "name");
        apply(new KeeperNamed(
                command.anchorsId(), command.keeperId(), command.name(), command.namedOn(), command.by()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DismissKeeper command) {
        KEEPER_IN_CHARGE.require(keepers.find(command.keeperId()).isPresent(), "keeperId");
        apply(new KeeperDismissed(command.anchorsId(), command.keeperId(), command.dismissedOn(), command.by()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordAnchorMailed command) {
        var keeper = keepers.find(command.keeperId());
        KEEPER_IN_CHARGE.require(keeper.isPresent(), "keeperId");
        boolean isOfALaterWeek = keeper.flatMap(Keepers.Keeper::lastWeek)
                .map(command.week()::isAfter)
                .orElse(true);
        ONE_ANCHOR_A_WEEK.require(isOfALaterWeek, "week", command.week());
        apply(new AnchorMailed(
                command.anchorsId(),
                command.keeperId(),
                command.position(),
                command.chain(),
                command.week(),
                command.mailedOn()));
    }

    @EventSourcingHandler
    void on(AnchorEvent event) {
        id = event.anchorsId();
        keepers = keepers.with(event);
    }
}
