package coop.alveole.domain.membership.placement;

import static coop.alveole.domain.shared.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.placement.PlacementEvent.*;
import coop.alveole.domain.shared.Label;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {
    static final LocalDate DAY = LocalDate.of(2025, 3, 15);
    static final LocalDate MOVED = LocalDate.of(2025, 9, 1);
    static final Label BLOIS = new Label("Blois");

    @Test
    void theTerritoryIsThatOfTheDay() {
        var where =
                given(new MembershipRegistered(AMINAS, AMINA, TOURS, DAY), new TerritoryMoved(AMINAS, BLOIS, MOVED));
        assertThat(where.territoryOn(DAY.minusDays(1))).contains(TOURS);
        assertThat(where.territoryOn(MOVED.minusDays(1))).contains(TOURS);
        assertThat(where.territoryOn(MOVED)).contains(BLOIS);
        assertThat(Whereabouts.NOWHERE.territoryOn(DAY)).isEmpty();
    }

    @Test
    void ofTwoMovesOfOneDayTheLastRecordedIsRight() {
        var where = given(
                new MembershipRegistered(AMINAS, AMINA, TOURS, DAY),
                new TerritoryMoved(AMINAS, new Label("Orléans"), MOVED),
                new TerritoryMoved(AMINAS, BLOIS, MOVED));
        assertThat(where.territoryOn(MOVED)).contains(BLOIS);
    }

    @Test
    void aMoveLearntLateLiesBeforeTheOneThatWasKnown() {
        var where = given(
                new TerritoryMoved(AMINAS, BLOIS, MOVED), new TerritoryMoved(AMINAS, TOURS, MOVED.minusMonths(1)));
        assertThat(where.territoryOn(MOVED.minusDays(1))).contains(TOURS);
        assertThat(where.territoryOn(MOVED)).contains(BLOIS);
    }

    @Test
    void aClusterIsThatOfItsStaysAndOfNoOther() {
        var wood = new Label("Bois");
        var where = given(
                new ClusterJoined(AMINAS, wood, DAY),
                new ClusterJoined(AMINAS, BLOIS, DAY),
                new ClusterLeft(AMINAS, wood, MOVED),
                new ClusterJoined(AMINAS, wood, MOVED.plusMonths(2)));
        assertThat(where.isInCluster(wood, DAY.minusDays(1))).isFalse();
        assertThat(where.isInCluster(wood, DAY)).isTrue();
        assertThat(where.isInCluster(wood, MOVED)).as("the last day").isTrue();
        assertThat(where.isInCluster(wood, MOVED.plusDays(1))).isFalse();
        assertThat(where.isInCluster(wood, MOVED.plusMonths(2))).as("back").isTrue();
        assertThat(where.isInCluster(BLOIS, MOVED.plusDays(1)))
                .as("another one goes on")
                .isTrue();
        assertThat(where.isInCluster(new Label("Cuir"), DAY)).isFalse();
    }

    @Test
    void aFormerAdvisorLosesTheFileThirtyDaysAfterTheOther() {
        var where = given(new AdvisorAssigned(AMINAS, BRUNO, DAY), new AdvisorAssigned(AMINAS, CHLOE, MOVED));
        assertThat(where.isAdvisedBy(BRUNO, DAY.minusDays(1))).isFalse();
        assertThat(where.isAdvisedBy(BRUNO, DAY)).isTrue();
        assertThat(where.isAdvisedBy(BRUNO, MOVED.plusDays(29))).isTrue();
        assertThat(where.isAdvisedBy(BRUNO, MOVED.plusDays(30))).isFalse();
        assertThat(where.isAdvisedBy(CHLOE, MOVED.minusDays(1))).isFalse();
        assertThat(where.isAdvisedBy(CHLOE, MOVED)).isTrue();
        assertThat(where.advisorOn(MOVED)).contains(CHLOE);
    }

    @Test
    void whoAdvisedForADayBetweenTwoOthersKeepsTheFileAsLong() {
        var where = given(
                new AdvisorAssigned(AMINAS, BRUNO, DAY),
                new AdvisorAssigned(AMINAS, CHLOE, MOVED),
                new AdvisorAssigned(AMINAS, BRUNO, MOVED.plusDays(1)));
        assertThat(where.isAdvisedBy(CHLOE, MOVED.plusDays(30))).isTrue();
        assertThat(where.isAdvisedBy(CHLOE, MOVED.plusDays(31))).isFalse();
    }

    private static Whereabouts given(PlacementEvent... events) {
        return Stream.of(events).reduce(Whereabouts.NOWHERE, Whereabouts::with, (_, later) -> later);
    }

    private static Whereabouts given(MembershipRegistered registered, PlacementEvent... events) {
        return Stream.of(events).reduce(Whereabouts.NOWHERE.with(registered), Whereabouts::with, (_, later) -> later);
    }
}
