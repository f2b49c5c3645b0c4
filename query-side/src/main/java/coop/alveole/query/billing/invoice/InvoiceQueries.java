package coop.alveole.query.billing.invoice;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.projection.billing.invoice.InvoiceFile;
import coop.alveole.projection.billing.invoice.InvoiceFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What is asked about invoices: those of the activities within reach, and of those alone. */
@Component
public class InvoiceQueries {
    private static final Comparator<InvoiceView> LATEST_FIRST = Comparator.comparing(InvoiceView::suppliedOn)
            .thenComparing(InvoiceView::id)
            .reversed();

    private final Documents<InvoiceFile> files;
    private final Resident<InvoiceFile> residentFiles;
    private final AsKnown asKnown;
    private final InvoiceViews views;

    InvoiceQueries(Documents<InvoiceFile> files, AsKnown asKnown, InvoiceViews views) {
        this.files = files;
        this.residentFiles = Resident.of(files, InvoiceFile::id);
        this.asKnown = asKnown;
        this.views = views;
    }

    public List<InvoiceView> invoices(Reading reading) {
        return invoices(_ -> true, reading);
    }

    /** Only what is wanted is opened. */
    List<InvoiceView> invoices(Predicate<InvoiceFile> wanted, Reading reading) {
        reading.waitFor(files);
        return residentFiles.rows().stream()
                .filter(wanted)
                .filter(file -> isWithin(file, reading))
                .flatMap(file -> views.of(file, reading).stream())
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** Empty for the unknown and for what this reader may not see. */
    public Optional<InvoiceView> invoice(InvoiceId id, Reading reading) {
        return file(id, reading).flatMap(file -> views.of(file, reading));
    }

    Optional<InvoiceFile> file(InvoiceId id, Reading reading) {
        var now = files.find(id.value());
        if (now.isPresent() && !isWithin(now.get(), reading)) return Optional.empty();
        return asKnown.find(files, new InvoiceFiles(), id.value(), reading).filter(file -> isWithin(file, reading));
    }

    private static boolean isWithin(InvoiceFile file, Reading reading) {
        return file.activity()
                .filter(activity -> reading.viewer().may(Access.READ_INVOICES, activity))
                .isPresent();
    }
}
