package coop.alveole.command.billing.entries;

import coop.alveole.domain.billing.chart.AccountUse;
import coop.alveole.domain.billing.export.ExportEvent;
import coop.alveole.domain.billing.export.ExportEvent.EntriesExported;
import coop.alveole.domain.billing.export.ExportEvent.ExportFileKept;
import coop.alveole.domain.shared.Label;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the way in has to know of the batches that left: how many, which codes were given, which files are kept. */
record ExportsOnRecord(int batches, Map<AccountUse, Label> given, List<ExportFileKept> files) {
    static final ExportsOnRecord NONE = new ExportsOnRecord(0, Map.of(), List.of());

    static ExportsOnRecord with(ExportsOnRecord known, Object fact) {
        if (!(fact instanceof ExportEvent event)) return known;
        return switch (event) {
            case EntriesExported e -> {
                var given = new HashMap<>(known.given);
                e.given().forEach(code -> given.put(code.use(), code.code()));
                yield new ExportsOnRecord(e.batch(), given, known.files);
            }
            case ExportFileKept e ->
                new ExportsOnRecord(
                        known.batches,
                        known.given,
                        Stream.concat(known.files.stream(), Stream.of(e)).toList());
        };
    }
}
