package coop.alveole.domain.membership.placement;

import static coop.alveole.domain.membership.placement.PlacementRule.*;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.placement.PlacementCommand.*;
import coop.alveole.domain.membership.placement.PlacementEvent.*;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Where one membership belongs: a territory, an advisor, clusters. */
class PlacementDecisionsTest {
    static final LocalDate DAY = LocalDate.of(2025, 3, 15);
    static final LocalDate LATER = DAY.plusMonths(6);
    static final Label BLOIS = new Label("Blois");
    static final Label WOOD = new Label("Bois");
    static final MembershipRegistered REGISTERED = new MembershipRegistered(AMINAS, AMINA, TOURS, DAY);
    static final AdvisorAssigned BY_BRUNO = new AdvisorAssigned(AMINAS, BRUNO, DAY);
    static final ClusterJoined IN_WOOD = new ClusterJoined(AMINAS, WOOD, LATER);

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Nested
    class ATerritory {
        @Test
        void isLeftForAnotherOnTheDayOfTheRegistrationAtTheEarliest() {
            membership
                    .given(REGISTERED)
                    .when(new MoveTerritory(AMINAS, BLOIS, DAY))
                    .expectEvents(new TerritoryMoved(AMINAS, BLOIS, DAY));
            membership
                    .given(REGISTERED)
                    .when(new MoveTerritory(AMINAS, BLOIS, DAY.minusDays(1)))
                    .expectNoEvents()
                    .expectException(Refused.by(PLACED_SINCE_THE_REGISTRATION, "movedOn", DAY));
        }

        @Test
        void isNotLeftForItself() {
            membership
                    .given(REGISTERED)
                    .when(new MoveTerritory(AMINAS, TOURS, LATER))
                    .expectNoEvents()
                    .expectException(Refused.by(ANOTHER_TERRITORY, "territory", TOURS, LATER));
        }

        @Test
        void isComeBackToAfterAMove() {
            membership
                    .given(REGISTERED, new TerritoryMoved(AMINAS, BLOIS, LATER))
                    .when(new MoveTerritory(AMINAS, TOURS, LATER.plusDays(1)))
                    .expectEvents(new TerritoryMoved(AMINAS, TOURS, LATER.plusDays(1)));
        }

        @Test
        void ofADayBeforeAMoveIsStillTheOldOne() {
            membership
                    .given(REGISTERED, new TerritoryMoved(AMINAS, BLOIS, LATER))
                    .when(new MoveTerritory(AMINAS, TOURS, LATER.minusDays(1)))
                    .expectNoEvents()
                    .expectException(Refused.by(ANOTHER_TERRITORY, "territory", TOURS, LATER.minusDays(1)));
        }
    }

    @Nested
    class AnAdvisor {
        @Test
        void isAssignedFromADayOn() {
            membership
                    .given(REGISTERED)
                    .when(new AssignAdvisor(AMINAS, BRUNO, DAY))
                    .expectEvents(BY_BRUNO);
        }

        @Test
        void isNotAssignedBeforeTheRegistration() {
            membership
                    .given(REGISTERED)
                    .when(new AssignAdvisor(AMINAS, BRUNO, DAY.minusDays(1)))
                    .expectNoEvents()
                    .expectException(Refused.by(PLACED_SINCE_THE_REGISTRATION, "assignedOn", DAY));
        }

        @Test
        void givesWayToAnotherAndNotToItself() {
            membership
                    .given(REGISTERED, BY_BRUNO)
                    .when(new AssignAdvisor(AMINAS, CHLOE, LATER))
                    .expectEvents(new AdvisorAssigned(AMINAS, CHLOE, LATER));
            membership
                    .given(REGISTERED, BY_BRUNO)
                    .when(new AssignAdvisor(AMINAS, BRUNO, LATER))
                    .expectNoEvents()
                    .expectException(Refused.by(ANOTHER_ADVISOR, "advisor", LATER));
        }
    }

    @Nested
    class ACluster {
        @Test
        void isJoinedBesideAnother() {
            membership
                    .given(REGISTERED, IN_WOOD)
                    .when(new JoinCluster(AMINAS, new Label("Textile"), LATER))
                    .expectEvents(new ClusterJoined(AMINAS, new Label("Textile"), LATER));
        }

        @Test
        void isNotJoinedBeforeTheRegistration() {
            membership
                    .given(REGISTERED)
                    .when(new JoinCluster(AMINAS, WOOD, DAY.minusDays(1)))
                    .expectNoEvents()
                    .expectException(Refused.by(PLACED_SINCE_THE_REGISTRATION, "joinedOn", DAY));
        }

        @Test
        void isNotJoinedTwice() {
            membership
                    .given(REGISTERED, IN_WOOD)
                    .when(new JoinCluster(AMINAS, WOOD, LATER.plusDays(1)))
                    .expectNoEvents()
                    .expectException(Refused.by(NOT_YET_IN_THE_CLUSTER, "cluster", WOOD, LATER));
        }

        @Test
        void isLeftOnItsFirstDayAtTheEarliest() {
            membership
                    .given(REGISTERED, IN_WOOD)
                    .when(new LeaveCluster(AMINAS, WOOD, LATER))
                    .expectEvents(new ClusterLeft(AMINAS, WOOD, LATER));
            membership
                    .given(REGISTERED, IN_WOOD)
                    .when(new LeaveCluster(AMINAS, WOOD, LATER.minusDays(1)))
                    .expectNoEvents()
                    .expectException(Refused.by(IN_THE_CLUSTER, "cluster", WOOD, LATER.minusDays(1)));
        }

        @Test
        void thatWasLeftIsNotLeftAgain() {
            membership
                    .given(REGISTERED, IN_WOOD, new ClusterLeft(AMINAS, WOOD, LATER))
                    .when(new LeaveCluster(AMINAS, WOOD, LATER))
                    .expectNoEvents()
                    .expectException(Refused.by(IN_THE_CLUSTER, "cluster", WOOD, LATER));
        }

        @Test
        void isJoinedAgainTheDayAfterItWasLeft() {
            membership
                    .given(REGISTERED, IN_WOOD, new ClusterLeft(AMINAS, WOOD, LATER))
                    .when(new JoinCluster(AMINAS, WOOD, LATER))
                    .expectNoEvents()
                    .expectException(Refused.by(NOT_YET_IN_THE_CLUSTER, "joinedOn", WOOD, LATER));
            membership
                    .given(REGISTERED, IN_WOOD, new ClusterLeft(AMINAS, WOOD, LATER))
                    .when(new JoinCluster(AMINAS, WOOD, LATER.plusDays(1)))
                    .expectEvents(new ClusterJoined(AMINAS, WOOD, LATER.plusDays(1)));
        }
    }
}
