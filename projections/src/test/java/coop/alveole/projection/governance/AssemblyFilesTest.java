package coop.alveole.projection.governance;

import static coop.alveole.projection.Folding.ASSEMBLY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.governance.AssemblyCancellation;
import coop.alveole.domain.governance.AssemblyEvent;
import coop.alveole.domain.governance.AssemblyEvent.*;
import coop.alveole.domain.shared.AssemblyKind;
import coop.alveole.projection.Folding;
import coop.alveole.projection.governance.AssemblyFile.Line;
import coop.alveole.projection.governance.AssemblyFile.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AssemblyFilesTest {
    static final LocalDate DECIDED = LocalDate.of(2027, 2, 1);
    static final LocalDate LATER = LocalDate.of(2027, 3, 1);
    static final LocalDate JUNE = LocalDate.of(2027, 6, 24);
    static final LocalDate SEPTEMBER = LocalDate.of(2027, 9, 9);
    static final AssemblyDated DATED = new AssemblyDated(ASSEMBLY, AssemblyKind.EXTRAORDINARY, JUNE, DECIDED);
    static final AssemblyMoved MOVED = new AssemblyMoved(ASSEMBLY, SEPTEMBER, LATER);

    @Test
    void anAssemblyIsThereFromTheDayItsDateWasSet() {
        var file = given(DATED);
        assertThat(file.kind()).isEqualTo(AssemblyKind.EXTRAORDINARY);
        assertThat(file.at(DECIDED.minusDays(1))).isEmpty();
        assertThat(file.at(DECIDED)).contains(new Line(DECIDED, State.DATED, JUNE, 1));
    }

    @Test
    void aMoveCountsFromItsDecisionAndLeavesThePastAsItWas() {
        assertThat(given(DATED, MOVED).at(LATER.minusDays(1))).map(Line::heldOn).contains(JUNE);
        assertThat(given(DATED, MOVED).at(LATER)).contains(new Line(LATER, State.MOVED, SEPTEMBER, 2));
    }

    @Test
    void aCancelledAssemblyDoesNotStandAnyMore() {
        var cancelled = given(DATED, MOVED, cancelled(AssemblyCancellation.NOT_CONVENED_IN_TIME, JUNE));
        assertThat(cancelled.at(JUNE)).contains(new Line(JUNE, State.NOT_CONVENED_IN_TIME, SEPTEMBER, 3));
        assertThat(State.NOT_CONVENED_IN_TIME.stands()).isFalse();
        assertThat(cancelled.at(JUNE.minusDays(1)).orElseThrow().state().stands())
                .isTrue();
        assertThat(given(DATED, cancelled(AssemblyCancellation.CALLED_OFF, JUNE))
                        .at(JUNE))
                .map(Line::state)
                .contains(State.CALLED_OFF);
    }

    @Test
    void whatWasRecordedByMistakeNeverWas() {
        var mistake = given(DATED, MOVED, cancelled(AssemblyCancellation.RECORDED_BY_MISTAKE, SEPTEMBER));
        assertThat(mistake.at(DECIDED)).map(Line::state).contains(State.RECORDED_BY_MISTAKE);
        assertThat(mistake.at(DECIDED.minusDays(1))).isEmpty();
        assertThat(mistake.knownAt(2).at(DECIDED)).map(Line::heldOn).contains(JUNE);
        assertThat(mistake.version()).isEqualTo(2);
    }

    @Test
    void otherEventsAreNotOurs() {
        assertThat(new AssemblyFiles().keys("something else")).isEmpty();
    }

    private static AssemblyCancelled cancelled(AssemblyCancellation cause, LocalDate decidedOn) {
        return new AssemblyCancelled(ASSEMBLY, cause, decidedOn);
    }

    private static AssemblyFile given(AssemblyEvent... events) {
        return Objects.requireNonNull(
                Folding.fold(new AssemblyFiles(), List.of(events)).get(ASSEMBLY.value()));
    }
}
