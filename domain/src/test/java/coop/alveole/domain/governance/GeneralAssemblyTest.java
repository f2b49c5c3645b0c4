package coop.alveole.domain.governance;

import static coop.alveole.domain.governance.AssemblyRule.*;
import static coop.alveole.domain.shared.AssemblyKind.ORDINARY;
import static coop.alveole.domain.shared.Cast.ASSEMBLY;

import coop.alveole.domain.governance.AssemblyCommand.*;
import coop.alveole.domain.governance.AssemblyEvent.*;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GeneralAssemblyTest {
    static final LocalDate DECIDED = LocalDate.of(2027, 2, 1);
    static final LocalDate JUNE = LocalDate.of(2027, 6, 24);
    static final LocalDate SEPTEMBER = LocalDate.of(2027, 9, 9);
    static final AssemblyDated DATED = new AssemblyDated(ASSEMBLY, ORDINARY, JUNE, DECIDED);

    final AggregateTestFixture<GeneralAssembly> assembly = new AggregateTestFixture<>(GeneralAssembly.class);

    @Test
    void anAssemblyIsDatedUpToItsVeryDay() {
        assembly.givenNoPriorActivity()
                .when(new DateAssembly(ASSEMBLY, ORDINARY, JUNE, DECIDED))
                .expectEvents(DATED);
        assembly.givenNoPriorActivity()
                .when(new DateAssembly(ASSEMBLY, ORDINARY, JUNE, JUNE))
                .expectEvents(new AssemblyDated(ASSEMBLY, ORDINARY, JUNE, JUNE));
        assembly.givenNoPriorActivity()
                .when(new DateAssembly(ASSEMBLY, ORDINARY, JUNE, JUNE.plusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(DATED_BEFORE_IT_IS_HELD, "heldOn", JUNE));
    }

    @Test
    void anAssemblyIsMovedUpToItsVeryDay() {
        assembly.given(DATED)
                .when(new MoveAssembly(ASSEMBLY, SEPTEMBER, JUNE))
                .expectEvents(new AssemblyMoved(ASSEMBLY, SEPTEMBER, JUNE));
        assembly.given(DATED)
                .when(new MoveAssembly(ASSEMBLY, SEPTEMBER, JUNE.plusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(ASSEMBLY_STILL_TO_COME, "decidedOn", JUNE));
    }

    @Test
    void anAssemblyMovedIsHeldOnItsNewDay() {
        assembly.given(DATED, new AssemblyMoved(ASSEMBLY, SEPTEMBER, DECIDED))
                .when(new MoveAssembly(ASSEMBLY, JUNE, JUNE))
                .expectEvents(new AssemblyMoved(ASSEMBLY, JUNE, JUNE));
    }

    @Test
    void aMoveIsToAnotherDayThatIsNotOver() {
        assembly.given(DATED)
                .when(new MoveAssembly(ASSEMBLY, JUNE, DECIDED))
                .expectNoEvents()
                .expectException(Refused.by(MOVED_TO_ANOTHER_DAY, "heldOn", JUNE));
        assembly.given(DATED)
                .when(new MoveAssembly(ASSEMBLY, DECIDED, DECIDED.plusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(DATED_BEFORE_IT_IS_HELD, "heldOn", DECIDED));
    }

    @Test
    void decisionsFollowOneAnother() {
        assembly.given(DATED)
                .when(new MoveAssembly(ASSEMBLY, SEPTEMBER, DECIDED))
                .expectEvents(new AssemblyMoved(ASSEMBLY, SEPTEMBER, DECIDED));
        assembly.given(DATED)
                .when(new MoveAssembly(ASSEMBLY, SEPTEMBER, DECIDED.minusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(DECISIONS_IN_ORDER, "decidedOn", DECIDED));
    }

    @ParameterizedTest
    @EnumSource(AssemblyCancellation.class)
    void anAssemblyIsCancelledUpToItsVeryDay(AssemblyCancellation cause) {
        assembly.given(DATED)
                .when(new CancelAssembly(ASSEMBLY, cause, JUNE))
                .expectEvents(new AssemblyCancelled(ASSEMBLY, cause, JUNE));
    }

    @Test
    void anAssemblyThatWasHeldIsOnlyCancelledWhenItsEntryWasAMistake() {
        assembly.given(DATED)
                .when(new CancelAssembly(ASSEMBLY, AssemblyCancellation.CALLED_OFF, JUNE.plusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(ASSEMBLY_STILL_TO_COME, "decidedOn", JUNE));
        var mistake = AssemblyCancellation.RECORDED_BY_MISTAKE;
        assembly.given(DATED)
                .when(new CancelAssembly(ASSEMBLY, mistake, JUNE.plusDays(1)))
                .expectEvents(new AssemblyCancelled(ASSEMBLY, mistake, JUNE.plusDays(1)));
    }

    @Test
    void aCancelledAssemblyIsNeitherMovedNorCancelledAgain() {
        var cancelled = new AssemblyCancelled(ASSEMBLY, AssemblyCancellation.CALLED_OFF, DECIDED);
        assembly.given(DATED, cancelled)
                .when(new MoveAssembly(ASSEMBLY, SEPTEMBER, DECIDED))
                .expectNoEvents()
                .expectException(Refused.by(ASSEMBLY_STILL_STANDS, "assemblyId", DECIDED));
        assembly.given(DATED, cancelled)
                .when(new CancelAssembly(ASSEMBLY, AssemblyCancellation.CALLED_OFF, DECIDED))
                .expectNoEvents()
                .expectException(Refused.by(ASSEMBLY_STILL_STANDS, "assemblyId", DECIDED));
    }
}
