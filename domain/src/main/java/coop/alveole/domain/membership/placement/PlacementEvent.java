package coop.alveole.domain.membership.placement;

import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** Where somebody belongs, each from a day on; the territory of the beginning is that of the registration. */
public sealed interface PlacementEvent extends MembershipFact {
    @Revision("1")
    record TerritoryMoved(MembershipId membershipId, Label territory, LocalDate movedOn) implements PlacementEvent {
        @Override
        public LocalDate effectiveOn() {
            return movedOn;
        }
    }

    @Revision("1")
    record AdvisorAssigned(MembershipId membershipId, AccountId advisor, LocalDate assignedOn)
            implements PlacementEvent {
        @Override
        public LocalDate effectiveOn() {
            return assignedOn;
        }
    }

    @Revision("1")
    record ClusterJoined(MembershipId membershipId, Label cluster, LocalDate joinedOn) implements PlacementEvent {
        @Override
        public LocalDate effectiveOn() {
            return joinedOn;
        }
    }

    /** {@code lastDay} is the last one in the cluster, included. */
    @Revision("1")
    record ClusterLeft(MembershipId membershipId, Label cluster, LocalDate lastDay) implements PlacementEvent {
        @Override
        public LocalDate effectiveOn() {
            return lastDay;
        }
    }
}
