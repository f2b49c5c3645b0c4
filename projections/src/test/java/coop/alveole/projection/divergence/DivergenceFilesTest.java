package coop.alveole.projection.divergence;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.divergence.Choice;
import coop.alveole.domain.divergence.DivergenceEvent;
import coop.alveole.domain.divergence.DivergenceEvent.*;
import coop.alveole.domain.divergence.KnownDivergences.Divergence;
import coop.alveole.domain.divergence.Told;
import coop.alveole.domain.divergence.Told.*;
import coop.alveole.domain.shared.DivergencesId;
import coop.alveole.domain.shared.Label;
import coop.alveole.projection.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DivergenceFilesTest {
    static final DivergencesId ID = new DivergencesId("divergences-00000000-0000-4000-8000-000000000003");
    static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    static final Told TOURS = new Territory(new Label("Tours"));
    static final Told BLOIS = new Territory(new Label("Blois"));
    static final Told PERMIT = new Permit(DAY.plusYears(1));

    @Test
    void ofOneSubjectTheLastIsKeptWithWhatWasChosen() {
        var file = given(
                new DivergenceFound(ID, DAY, TOURS),
                new DivergenceFound(ID, DAY, PERMIT),
                new DivergenceSettled(ID, DAY.plusDays(1), TOURS, Choice.HERE));
        assertThat(file.divergences().all())
                .containsExactly(
                        new Divergence(DAY, PERMIT, null, null),
                        new Divergence(DAY, TOURS, DAY.plusDays(1), Choice.HERE));
        assertThat(file.divergences().openOn(TOURS.subject())).isEmpty();
        assertThat(file.version()).isEqualTo(2);
    }

    @Test
    void anotherOneOnTheSameSubjectReplacesIt() {
        var file = given(new DivergenceFound(ID, DAY, TOURS), new DivergenceFound(ID, DAY.plusDays(2), BLOIS));
        assertThat(file.divergences().all()).containsExactly(new Divergence(DAY.plusDays(2), BLOIS, null, null));
    }

    private static DivergenceFile given(DivergenceEvent... events) {
        return Objects.requireNonNull(
                Folding.fold(new DivergenceFiles(), List.of(events)).get(ID.value()));
    }
}
