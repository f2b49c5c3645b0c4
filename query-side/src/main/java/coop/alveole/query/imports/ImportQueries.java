package coop.alveole.query.imports;

import coop.alveole.projection.imports.ImportFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The imports that had begun by a day. */
@Component
class ImportQueries {
    private final Documents<ImportFile> files;
    private final Resident<ImportFile> resident;

    ImportQueries(Documents<ImportFile> files) {
        this.files = files;
        this.resident = Resident.of(files, ImportFile::id);
    }

    /** The last one first. */
    List<ImportView> begun(Reading reading) {
        reading.waitFor(files);
        var day = reading.asOf();
        return resident.rows().stream()
                .filter(file -> !file.startedOn().isAfter(day))
                .sorted(Comparator.comparingLong(ImportFile::startedAt).reversed())
                .map(file -> view(file, day))
                .toList();
    }

    private static ImportView view(ImportFile file, LocalDate day) {
        var finished = by(file.finishedOn(), day);
        return new ImportView(
                file.id(),
                file.startedOn(),
                finished,
                finished == null ? null : file.lines(),
                file.standsOn(day) ? null : file.undoneOn(),
                file.actor());
    }

    private static @Nullable LocalDate by(@Nullable LocalDate event, LocalDate day) {
        return event == null || event.isAfter(day) ? null : event;
    }
}
