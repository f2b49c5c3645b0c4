package coop.alveole.ops;

import coop.alveole.domain.imports.ImportEvent.*;
import coop.alveole.domain.imports.LineCounts;
import coop.alveole.domain.imports.mapping.ExportTable;
import coop.alveole.domain.imports.mapping.MappingEvent.*;
import coop.alveole.domain.shared.ImportId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MappingId;
import java.time.LocalDate;
import java.util.List;

/** One instance of each event of an import. */
final class ImportSamples {
    private static final ImportId IMPORT = new ImportId("import-00000000-0000-4000-8000-000000000007");
    private static final MappingId OURS = new MappingId("mapping-00000000-0000-4000-8000-000000000008");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    static final List<Object> ALL = List.of(
            new ImportStarted(IMPORT, DAY),
            new ImportFinished(IMPORT, DAY, new LineCounts(117, 2, 1)),
            new ImportUndone(IMPORT, DAY),
            new ColumnMapped(OURS, ExportTable.PEOPLE, new Label("nom d'usage"), new Label("Nom"), DAY),
            new ColumnLeft(OURS, ExportTable.PEOPLE, new Label("nom d'usage"), DAY));

    private ImportSamples() {}
}
