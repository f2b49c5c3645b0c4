package coop.alveole.projection.imports;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.imports.ImportEvent;
import coop.alveole.domain.imports.ImportEvent.ImportFinished;
import coop.alveole.domain.imports.ImportEvent.ImportStarted;
import coop.alveole.domain.imports.ImportEvent.ImportUndone;
import coop.alveole.domain.imports.LineCounts;
import coop.alveole.domain.shared.ImportId;
import coop.alveole.projection.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ImportFilesTest {
    static final ImportId ID = new ImportId("import-00000000-0000-4000-8000-000000000007");
    static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    static final LineCounts LINES = new LineCounts(120, 0, 3);

    @Test
    void anImportCutShortHasNoEnd() {
        var file = given(new ImportStarted(ID, DAY));
        assertThat(file.startedOn()).isEqualTo(DAY);
        assertThat(file.finishedOn()).isNull();
        assertThat(file.standsOn(DAY)).isTrue();
    }

    @Test
    void whatWasUndoneStoodUntilThen() {
        var file = given(
                new ImportStarted(ID, DAY), new ImportFinished(ID, DAY, LINES), new ImportUndone(ID, DAY.plusDays(2)));
        assertThat(file.lines()).isEqualTo(LINES);
        assertThat(file.standsOn(DAY.plusDays(1))).isTrue();
        assertThat(file.standsOn(DAY.plusDays(2))).isFalse();
    }

    private static ImportFile given(ImportEvent... events) {
        return Objects.requireNonNull(
                Folding.fold(new ImportFiles(), List.of(events)).get(ID.value()));
    }
}
