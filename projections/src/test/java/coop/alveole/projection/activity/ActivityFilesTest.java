package coop.alveole.projection.activity;

import static coop.alveole.projection.Folding.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.activity.ActivityEvent;
import coop.alveole.domain.activity.ActivityEvent.*;
import coop.alveole.domain.activity.Share;
import coop.alveole.domain.activity.Splits.Split;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.projection.Folding;
import coop.alveole.projection.activity.ActivityFile.*;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ActivityFilesTest {
    static final LocalDate DAY = LocalDate.of(2025, 3, 15);
    static final LocalDate LATER = DAY.plusMonths(6);
    static final ActivityId JOINERY = new ActivityId("activity-00000000-0000-4000-8000-000000000007");
    static final Label WOOD = new Label("Bois");
    static final PersonalDetail NAME = new PersonalDetail(
            PersonalField.ACTIVITY_NAME, new Personal("person/00000000-0000-4000-8000-00000000000a/contact~c2VhbGVk"));
    static final ActivityOpened OPENED = new ActivityOpened(JOINERY, AMINAS, DAY, WOOD, List.of(NAME));

    @Test
    void whoOpensAnActivityHasTheWholeOfIt() {
        var file = given(OPENED);
        assertThat(file.splitOn(DAY.minusDays(1))).isEmpty();
        assertThat(file.splitOn(DAY)).contains(new Split(DAY, List.of(new Share(AMINAS, 100)), List.of()));
        assertThat(file.sectorOn(DAY)).contains(new Sector(DAY, WOOD, 1));
        assertThat(file.stateOn(DAY)).contains(new Turn(DAY, State.OPEN, 1));
        assertThat(file.wordsOn(DAY)).containsEntry(PersonalField.ACTIVITY_NAME, NAME);
        assertThat(file.version()).isZero();
    }

    @Test
    void theKeyIsThatOfTheDayAndEveryHolderIsRemembered() {
        var halves = List.of(new Share(AMINAS, 50), new Share(BRUNOS, 50));
        var convention = List.of(new Label("Convention"));
        var file = given(
                OPENED,
                new ActivityShared(JOINERY, LATER, halves, convention),
                new ActivityShared(JOINERY, LATER.plusMonths(1), List.of(new Share(BRUNOS, 100)), List.of()));
        assertThat(file.splitOn(LATER.minusDays(1)).orElseThrow().shares()).containsExactly(new Share(AMINAS, 100));
        assertThat(file.splitOn(LATER)).contains(new Split(LATER, halves, convention));
        assertThat(file.splitOn(LATER.plusMonths(1)).orElseThrow().shares()).containsExactly(new Share(BRUNOS, 100));
        assertThat(file.everyHolder()).containsExactly(AMINAS, BRUNOS);
        assertThat(file.version()).isEqualTo(2);
    }

    @Test
    void isInSettlementFromItsDayAndClosedTheDayAfterItsLast() {
        var file = given(
                OPENED, new ActivityInSettlement(JOINERY, LATER), new ActivityClosed(JOINERY, LATER.plusMonths(3)));
        assertThat(state(file, LATER.minusDays(1))).isEqualTo(State.OPEN);
        assertThat(state(file, LATER)).isEqualTo(State.IN_SETTLEMENT);
        assertThat(state(file, LATER.plusMonths(3))).isEqualTo(State.IN_SETTLEMENT);
        assertThat(state(file, LATER.plusMonths(3).plusDays(1))).isEqualTo(State.CLOSED);
    }

    @Test
    void whoeverLeftHoldsNothingFromTheNextDayAndIsRemembered() {
        var halves = List.of(new Share(AMINAS, 60), new Share(BRUNOS, 40));
        var gone = LATER.plusMonths(2);
        var file = given(
                OPENED,
                new ActivityShared(JOINERY, LATER, halves, List.of(new Label("Convention"))),
                new HolderReleased(JOINERY, AMINAS, DateRange.startingOn(gone)));
        assertThat(file.splitOn(gone.minusDays(1)).orElseThrow().addsUp()).isTrue();
        assertThat(file.splitOn(gone).orElseThrow().shares()).containsExactly(new Share(BRUNOS, 40));
        assertThat(file.splitOn(gone).orElseThrow().addsUp()).isFalse();
        assertThat(file.concerns(AMINAS, gone.minusDays(1))).isTrue();
        assertThat(file.concerns(AMINAS, gone)).isFalse();
        assertThat(file.everyHolder()).containsExactly(AMINAS, BRUNOS);
    }

    @Test
    void whatNobodyHoldsAnyMoreConcernsWhoeverHeldItLast() {
        var file = given(
                OPENED,
                new HolderReleased(JOINERY, AMINAS, DateRange.startingOn(LATER)),
                new ActivityInSettlement(JOINERY, LATER));
        assertThat(file.splitOn(LATER).orElseThrow().shares()).isEmpty();
        assertThat(file.concerns(AMINAS, LATER)).isTrue();
        assertThat(file.concerns(BRUNOS, LATER)).isFalse();
        assertThat(state(file, LATER)).isEqualTo(State.IN_SETTLEMENT);
    }

    @Test
    void whatIsNotToldStaysAsItWas() {
        var file = given(OPENED, new ActivityDescribed(JOINERY, LATER, List.of(new Label("Meubles")), List.of()));
        assertThat(file.sectorOn(LATER.minusDays(1))).contains(new Sector(DAY, WOOD, 1));
        assertThat(file.sectorOn(LATER)).contains(new Sector(LATER, new Label("Meubles"), 2));
        assertThat(file.wordsOn(LATER)).containsEntry(PersonalField.ACTIVITY_NAME, NAME);
    }

    private static State state(ActivityFile file, LocalDate day) {
        return file.stateOn(day).orElseThrow().state();
    }

    private static ActivityFile given(ActivityEvent... events) {
        return Objects.requireNonNull(
                Folding.fold(new ActivityFiles(), List.of(events)).get(JOINERY.value()));
    }
}
