package coop.alveole.projection.imports;

import coop.alveole.domain.imports.ImportEvent;
import coop.alveole.domain.imports.ImportEvent.ImportFinished;
import coop.alveole.domain.imports.ImportEvent.ImportStarted;
import coop.alveole.domain.imports.ImportEvent.ImportUndone;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Which imports brought something, and which were undone? */
public final class ImportFiles implements Fold<ImportFile> {
    @Override
    public Class<ImportFile> document() {
        return ImportFile.class;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(ImportEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof ImportEvent e ? Stream.of(e.importId().value()) : Stream.empty();
    }

    @Override
    public ImportFile empty(String key) {
        return new ImportFile(key, LocalDate.MIN, null, null, null, "", 0);
    }

    @Override
    public ImportFile fold(ImportFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof ImportEvent event)) return file;
        return switch (event) {
            case ImportStarted e ->
                new ImportFile(file.id(), e.startedOn(), null, null, null, recorded.actor(), recorded.position());
            case ImportFinished e ->
                new ImportFile(
                        file.id(),
                        file.startedOn(),
                        e.finishedOn(),
                        e.lines(),
                        file.undoneOn(),
                        file.actor(),
                        file.startedAt());
            case ImportUndone e ->
                new ImportFile(
                        file.id(),
                        file.startedOn(),
                        file.finishedOn(),
                        file.lines(),
                        e.undoneOn(),
                        file.actor(),
                        file.startedAt());
        };
    }
}
