package coop.alveole.query.billing.owed;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.projection.billing.invoice.InvoiceFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The validated invoices of the activities within reach, as far as money goes: nothing sealed is opened. */
@Component
public class OwedInvoices {
    private final Documents<InvoiceFile> files;
    private final Resident<InvoiceFile> residentFiles;

    OwedInvoices(Documents<InvoiceFile> files) {
        this.files = files;
        this.residentFiles = Resident.of(files, InvoiceFile::id);
    }

    public Map<InvoiceId, Owed> byId(Reading reading) {
        return all(reading).collect(Collectors.toMap(Owed::invoice, Function.identity()));
    }

    public Stream<Owed> open(Reading reading) {
        return all(reading).filter(Owed::isOpen);
    }

    /** Every invoice and credit note of that activity, whatever its day: who may read them is judged by whoever asks. */
    public List<InvoiceFile> ofActivity(ActivityId activity, Reading reading) {
        reading.waitFor(files);
        return residentFiles.rows().stream()
                .filter(file -> file.activity().filter(activity::equals).isPresent())
                .sorted(Comparator.comparing(InvoiceFile::id))
                .toList();
    }

    public Optional<Owed> find(InvoiceId id, Reading reading) {
        reading.waitFor(files);
        return residentFiles
                .find(id.value())
                .filter(file -> isWithin(file, activity -> reads(activity, reading)))
                .flatMap(file -> owed(file, reading));
    }

    /** A right is asked once for each activity. */
    private Stream<Owed> all(Reading reading) {
        reading.waitFor(files);
        var known = new HashMap<ActivityId, Boolean>();
        return residentFiles.rows().stream()
                .filter(file ->
                        isWithin(file, activity -> known.computeIfAbsent(activity, asked -> reads(asked, reading))))
                .flatMap(file -> owed(file, reading).stream());
    }

    private static boolean reads(ActivityId activity, Reading reading) {
        return reading.viewer().may(Access.READ_INVOICES, activity);
    }

    private static boolean isWithin(InvoiceFile file, Predicate<ActivityId> reads) {
        return file.activity().filter(reads).isPresent();
    }

    private static Optional<Owed> owed(InvoiceFile file, Reading reading) {
        var day = reading.asOf();
        if (file.kind().takesBack()) return Optional.empty();
        return file.issuedBy(day)
                .flatMap(issue -> file.writtenOn(day)
                        .flatMap(written -> file.activity()
                                .map(activity -> new Owed(
                                        new InvoiceId(file.id()),
                                        activity,
                                        written.customer(),
                                        issue.number().toString(),
                                        issue.issuedOn(),
                                        issue.dueOn(),
                                        issue.withTax().cents(),
                                        file.dueOn(day).cents()))));
    }
}
