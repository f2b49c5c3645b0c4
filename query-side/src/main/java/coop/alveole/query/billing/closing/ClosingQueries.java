package coop.alveole.query.billing.closing;

import coop.alveole.projection.billing.closing.ClosingFile;
import coop.alveole.projection.billing.closing.ClosingFile.Period;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.shared.Reading;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The closings, the latest first; a period that was not closed yet on the day of the reading is not there. */
@Component
class ClosingQueries {
    private static final Comparator<ClosingView> LATEST_FIRST = Comparator.comparing(ClosingView::lastDay)
            .thenComparing(ClosingView::period)
            .reversed();

    private final Documents<ClosingFile> files;

    ClosingQueries(Documents<ClosingFile> files) {
        this.files = files;
    }

    List<ClosingView> closings(@Nullable Period period, Reading reading) {
        reading.waitFor(files);
        return files.all().stream()
                .filter(file -> period == null || file.period() == period)
                .filter(file -> !file.lastDay().isAfter(reading.asOf()))
                .map(ClosingView::of)
                .sorted(LATEST_FIRST)
                .toList();
    }
}
