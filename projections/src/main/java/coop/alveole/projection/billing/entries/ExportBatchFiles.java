package coop.alveole.projection.billing.entries;

import coop.alveole.domain.billing.export.ExportEvent;
import coop.alveole.domain.billing.export.ExportEvent.EntriesExported;
import coop.alveole.domain.billing.export.ExportEvent.ExportFileKept;
import coop.alveole.domain.billing.export.Leaving;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.projection.billing.entries.ExportBatchFile.Batch;
import coop.alveole.projection.billing.entries.ExportBatchFile.KeptFile;
import java.util.stream.Stream;

/** What left for the software of the accountant, when, in which files? */
public final class ExportBatchFiles implements Fold<ExportBatchFile> {
    @Override
    public Class<ExportBatchFile> document() {
        return ExportBatchFile.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(ExportEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return switch (event) {
            case EntriesExported e -> Stream.of(e.registerId() + "/" + e.batch());
            case ExportFileKept e -> Stream.of(e.registerId() + "/" + e.batch());
            default -> Stream.empty();
        };
    }

    @Override
    public ExportBatchFile empty(String key) {
        return ExportBatchFile.empty(key);
    }

    @Override
    public ExportBatchFile fold(ExportBatchFile file, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case EntriesExported e ->
                file.with(new Batch(
                        e.batch(),
                        e.from(),
                        e.lastDay(),
                        e.exportedOn(),
                        e.flavour(),
                        e.encoding(),
                        e.facts().stream().map(Leaving::fact).toList(),
                        e.facts().stream().map(Leaving::debit).collect(Money.sum()),
                        e.given()));
            case ExportFileKept e -> file.with(new KeptFile(e.kind(), e.content(), e.file()));
            default -> file;
        };
    }
}
