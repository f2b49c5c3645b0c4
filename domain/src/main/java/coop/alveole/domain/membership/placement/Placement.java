package coop.alveole.domain.membership.placement;

import static coop.alveole.domain.membership.placement.PlacementRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.organisation.OrganisationEvent.OrganisationRegistered;
import coop.alveole.domain.membership.placement.PlacementCommand.*;
import coop.alveole.domain.membership.placement.PlacementEvent.*;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Decides about the territory, the advisor and the clusters of one membership (rattachement). */
public final class Placement {
    private Whereabouts whereabouts = Whereabouts.NOWHERE;
    private LocalDate registeredOn = LocalDate.MAX;

    /** Since when somebody is in each cluster that was not left. */
    private final Map<Label, LocalDate> inSince = new HashMap<>();

    /** The last day of the last stay in each cluster that was left. */
    private final Map<Label, LocalDate> inUntil = new HashMap<>();

    @CommandHandler
    void handle(MoveTerritory command) {
        var day = command.movedOn();
        requireRegistered(day, "movedOn");
        boolean moves = !whereabouts.territoryOn(day).equals(Optional.of(command.territory()));
        ANOTHER_TERRITORY.require(moves, "territory", command.territory(), day);
        apply(new TerritoryMoved(command.membershipId(), command.territory(), day));
    }

    @CommandHandler
    void handle(AssignAdvisor command) {
        var day = command.assignedOn();
        requireRegistered(day, "assignedOn");
        boolean changes = !whereabouts.advisorOn(day).equals(Optional.of(command.advisor()));
        ANOTHER_ADVISOR.require(changes, "advisor", day);
        apply(new AdvisorAssigned(command.membershipId(), command.advisor(), day));
    }

    @CommandHandler
    void handle(JoinCluster command) {
        var cluster = command.cluster();
        var day = command.joinedOn();
        requireRegistered(day, "joinedOn");
        var since = inSince.get(cluster);
        if (since != null) throw new RuleBroken(NOT_YET_IN_THE_CLUSTER, "cluster", cluster, since);
        var until = inUntil.getOrDefault(cluster, LocalDate.MIN);
        NOT_YET_IN_THE_CLUSTER.require(day.isAfter(until), "joinedOn", cluster, until);
        apply(new ClusterJoined(command.membershipId(), cluster, day));
    }

    @CommandHandler
    void handle(LeaveCluster command) {
        var since = inSince.getOrDefault(command.cluster(), LocalDate.MAX);
        IN_THE_CLUSTER.require(!command.lastDay().isBefore(since), "cluster", command.cluster(), command.lastDay());
        apply(new ClusterLeft(command.membershipId(), command.cluster(), command.lastDay()));
    }

    @EventSourcingHandler
    void on(MembershipRegistered event) {
        registeredOn = event.registeredOn();
        whereabouts = whereabouts.with(event);
    }

    @EventSourcingHandler
    void on(OrganisationRegistered event) {
        registeredOn = event.registeredOn();
        whereabouts = whereabouts.with(event);
    }

    @EventSourcingHandler
    void on(PlacementEvent event) {
        whereabouts = whereabouts.with(event);
        switch (event) {
            case TerritoryMoved _, AdvisorAssigned _ -> {}
            case ClusterJoined e -> inSince.put(e.cluster(), e.joinedOn());
            case ClusterLeft e -> {
                inSince.remove(e.cluster());
                inUntil.put(e.cluster(), e.lastDay());
            }
        }
    }

    private void requireRegistered(LocalDate day, String field) {
        PLACED_SINCE_THE_REGISTRATION.require(!day.isBefore(registeredOn), field, registeredOn);
    }
}
