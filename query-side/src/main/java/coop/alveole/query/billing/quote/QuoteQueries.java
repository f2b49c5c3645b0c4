package coop.alveole.query.billing.quote;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.trade.QuoteId;
import coop.alveole.projection.billing.quote.QuoteFile;
import coop.alveole.projection.billing.quote.QuoteFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What is asked about quotes: those of the activities within reach, and of those alone. */
@Component
public class QuoteQueries {
    private static final Comparator<QuoteView> LATEST_FIRST = Comparator.comparing(QuoteView::draftedOn)
            .thenComparing(QuoteView::id)
            .reversed();

    private final Documents<QuoteFile> files;
    private final Resident<QuoteFile> residentFiles;
    private final AsKnown asKnown;
    private final QuoteViews views;

    QuoteQueries(Documents<QuoteFile> files, AsKnown asKnown, QuoteViews views) {
        this.files = files;
        this.residentFiles = Resident.of(files, QuoteFile::id);
        this.asKnown = asKnown;
        this.views = views;
    }

    /** Only what is wanted is opened. */
    List<QuoteView> quotes(Predicate<QuoteFile> wanted, Reading reading) {
        reading.waitFor(files);
        return residentFiles.rows().stream()
                .filter(wanted)
                .filter(file -> isWithin(file, reading))
                .flatMap(file -> views.of(file, reading).stream())
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** Empty for the unknown and for what this reader may not see. */
    public Optional<QuoteView> quote(QuoteId id, Reading reading) {
        return file(id, reading).flatMap(file -> views.of(file, reading));
    }

    Optional<QuoteView> revision(QuoteId id, int revision, Reading reading) {
        return file(id, reading).flatMap(file -> views.of(file, revision, reading));
    }

    Optional<QuoteFile> file(QuoteId id, Reading reading) {
        var now = files.find(id.value());
        if (now.isPresent() && !isWithin(now.get(), reading)) return Optional.empty();
        return asKnown.find(files, new QuoteFiles(), id.value(), reading).filter(file -> isWithin(file, reading));
    }

    private static boolean isWithin(QuoteFile file, Reading reading) {
        return file.activity()
                .filter(activity -> reading.viewer().may(Access.READ_QUOTES, activity))
                .isPresent();
    }
}
