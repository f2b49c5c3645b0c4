package coop.alveole.query.billing.series;

import coop.alveole.domain.evidence.Restorations;
import coop.alveole.projection.billing.series.SeriesFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.billing.series.SeriesView.State;
import coop.alveole.query.houserules.OurRules;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where each series of the house stands now, the latest year first. */
@Component
class SeriesQueries {
    private final Documents<SeriesFile> files;
    private final OurRules rules;
    private final Restorations restorations;

    SeriesQueries(Documents<SeriesFile> files, OurRules rules, Restorations restorations) {
        this.files = files;
        this.rules = rules;
        this.restorations = restorations;
    }

    List<SeriesView> series(Reading reading) {
        reading.waitFor(files);
        return files.all().stream()
                .map(file -> view(file, reading))
                .sorted(Comparator.comparingInt(SeriesView::year).reversed().thenComparing(SeriesView::prefix))
                .toList();
    }

    private SeriesView view(SeriesFile file, Reading reading) {
        boolean lost = restorations.epochSince(firstDay(file, reading)) > file.epoch();
        return new SeriesView(
                file.id(),
                file.prefix().text(),
                file.year(),
                file.lastPlace(),
                file.last().toString(),
                file.lastIssuedOn(),
                lost ? State.TO_CONFIRM : State.FOLLOWS);
    }

    private LocalDate firstDay(SeriesFile file, Reading reading) {
        var endsOn = rules.file(reading).yearEndAt(file.lastIssuedOn()).in(file.year());
        return endsOn.minusYears(1).plusDays(1);
    }
}
