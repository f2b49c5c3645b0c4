package coop.alveole.projection.membership.placement;

import static coop.alveole.projection.Folding.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.placement.PlacementEvent.*;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Label;
import coop.alveole.projection.Folding;
import coop.alveole.projection.membership.placement.PlacementFile.*;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PlacementFilesTest {
    static final LocalDate DAY = LocalDate.of(2025, 3, 15);
    static final LocalDate MOVED = LocalDate.of(2025, 9, 1);
    static final Label TOURS = new Label("Tours");
    static final Label BLOIS = new Label("Blois");
    static final Label WOOD = new Label("Bois");
    static final AccountId BRUNO = new AccountId("account-00000000-0000-4000-8000-00000000000b");
    static final MembershipRegistered REGISTERED = new MembershipRegistered(AMINAS, AMINA, TOURS, DAY);

    @Test
    void figuresAreOfTheTerritoryAtTheDateOfTheFact() {
        var file = given(REGISTERED, new TerritoryMoved(AMINAS, BLOIS, MOVED));
        assertThat(file.territoryOn(DAY.minusYears(1))).contains(TOURS);
        assertThat(file.territoryOn(MOVED.minusDays(1))).contains(TOURS);
        assertThat(file.territoryOn(MOVED)).contains(BLOIS);
        assertThat(file.territoryLineOn(MOVED)).contains(new InTerritory(MOVED, BLOIS, 2));
    }

    @Test
    void aMoveLearntLateLiesBeforeTheOneThatWasKnown() {
        var file = given(
                REGISTERED,
                new TerritoryMoved(AMINAS, BLOIS, MOVED),
                new TerritoryMoved(AMINAS, new Label("Orléans"), MOVED.minusDays(9)));
        assertThat(file.territoryOn(MOVED.minusDays(1))).contains(new Label("Orléans"));
        assertThat(file.territoryOn(MOVED)).contains(BLOIS);
    }

    @Test
    void theAdvisorIsThatOfTheDay() {
        var file = given(REGISTERED, new AdvisorAssigned(AMINAS, BRUNO, MOVED));
        assertThat(file.advisorOn(MOVED.minusDays(1))).isEmpty();
        assertThat(file.advisorOn(MOVED)).contains(new Advised(MOVED, BRUNO, 2));
    }

    @Test
    void aClusterIsLeftAfterItsLastDayAndJoinedAgain() {
        var file = given(
                REGISTERED,
                new ClusterJoined(AMINAS, WOOD, DAY),
                new ClusterJoined(AMINAS, new Label("Textile"), MOVED),
                new ClusterLeft(AMINAS, WOOD, MOVED),
                new ClusterJoined(AMINAS, WOOD, MOVED.plusDays(9)));
        assertThat(file.clustersOn(DAY.minusDays(1))).isEmpty();
        assertThat(file.clustersOn(MOVED)).extracting(InCluster::cluster).containsExactly(WOOD, new Label("Textile"));
        assertThat(file.clustersOn(MOVED.plusDays(1)))
                .extracting(InCluster::cluster)
                .containsExactly(new Label("Textile"));
        assertThat(file.clustersOn(MOVED.plusDays(9))).contains(new InCluster(WOOD, MOVED.plusDays(9), null, 5));
    }

    private static PlacementFile given(MembershipFact... events) {
        return Objects.requireNonNull(
                Folding.fold(new PlacementFiles(), List.of(events)).get(AMINAS.value()));
    }
}
