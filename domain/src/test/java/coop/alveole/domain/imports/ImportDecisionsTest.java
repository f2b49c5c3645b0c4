package coop.alveole.domain.imports;

import static coop.alveole.domain.imports.ImportRule.NOTHING_DEPENDS_ON_IT;
import static coop.alveole.domain.imports.ImportRule.UNDONE_ONCE;
import static coop.alveole.domain.shared.Cast.uuid;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.domain.imports.ImportCommand.FinishImport;
import coop.alveole.domain.imports.ImportCommand.StartImport;
import coop.alveole.domain.imports.ImportCommand.UndoImport;
import coop.alveole.domain.imports.ImportEvent.ImportFinished;
import coop.alveole.domain.imports.ImportEvent.ImportStarted;
import coop.alveole.domain.imports.ImportEvent.ImportUndone;
import coop.alveole.domain.shared.ImportId;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ImportDecisionsTest {
    static final ImportId IMPORT = new ImportId("import-" + uuid("7"));
    static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    static final LineCounts LINES = new LineCounts(120, 0, 3);

    final AggregateTestFixture<Import> imports = new AggregateTestFixture<>(Import.class);

    @Test
    void beginWithTheFirstFact() {
        imports.givenNoPriorActivity().when(new StartImport(IMPORT, DAY)).expectEvents(new ImportStarted(IMPORT, DAY));
    }

    @Test
    void endWithWhatBecameOfTheLines() {
        imports.given(new ImportStarted(IMPORT, DAY))
                .when(new FinishImport(IMPORT, DAY, LINES))
                .expectEvents(new ImportFinished(IMPORT, DAY, LINES));
    }

    @Test
    void areUndoneOnceFinishedOrCutShort() {
        imports.given(new ImportStarted(IMPORT, DAY), new ImportFinished(IMPORT, DAY, LINES))
                .when(new UndoImport(IMPORT, DAY, Later.NONE))
                .expectEvents(new ImportUndone(IMPORT, DAY));
        imports.given(new ImportStarted(IMPORT, DAY))
                .when(new UndoImport(IMPORT, DAY, Later.NONE))
                .expectEvents(new ImportUndone(IMPORT, DAY));
    }

    @Test
    void areNotUndoneTwice() {
        imports.given(new ImportStarted(IMPORT, DAY), new ImportUndone(IMPORT, DAY))
                .when(new UndoImport(IMPORT, DAY.plusDays(1), Later.NONE))
                .expectNoEvents()
                .expectException(Refused.by(UNDONE_ONCE, "importId", DAY));
    }

    @Test
    void areNotUndoneOnceSomethingRestsOnThem() {
        imports.given(new ImportStarted(IMPORT, DAY), new ImportFinished(IMPORT, DAY, LINES))
                .when(new UndoImport(IMPORT, DAY.plusDays(9), new Later(2, DAY.plusDays(1))))
                .expectNoEvents()
                .expectException(Refused.by(NOTHING_DEPENDS_ON_IT, "importId", 2, DAY.plusDays(1)));
    }

    @Test
    void countNoLineBelowZero() {
        assertThatThrownBy(() -> new LineCounts(0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
