package coop.alveole.domain.membership.placement;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked about where somebody belongs. */
public sealed interface PlacementCommand {
    @TargetAggregateIdentifier
    MembershipId membershipId();

    record MoveTerritory(MembershipId membershipId, Label territory, LocalDate movedOn) implements PlacementCommand {}

    /** Whoever was the advisor until then is not any more. */
    record AssignAdvisor(MembershipId membershipId, AccountId advisor, LocalDate assignedOn)
            implements PlacementCommand {}

    record JoinCluster(MembershipId membershipId, Label cluster, LocalDate joinedOn) implements PlacementCommand {}

    record LeaveCluster(MembershipId membershipId, Label cluster, LocalDate lastDay) implements PlacementCommand {}
}
