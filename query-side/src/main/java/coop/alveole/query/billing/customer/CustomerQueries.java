package coop.alveole.query.billing.customer;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.projection.billing.customer.CustomerFile;
import coop.alveole.projection.billing.customer.CustomerFiles;
import coop.alveole.projection.billing.customer.Dated;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.people.Organisations;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.Folded;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What is asked about customers: whoever has one activity that knows a customer within reach may read it, as far as that
 * activity goes (CAE-02 f, security §11). What named one that was merged reads the one that is kept.
 */
@Component
public class CustomerQueries {
    private final Documents<CustomerFile> files;
    private final Resident<CustomerFile> residentFiles;
    private final AsKnown asKnown;
    private final Organisations organisations;
    private final CustomerReading readings;

    CustomerQueries(
            Documents<CustomerFile> files, AsKnown asKnown, Organisations organisations, CustomerReading readings) {
        this.files = files;
        this.residentFiles = Resident.of(files, CustomerFile::id);
        this.asKnown = asKnown;
        this.organisations = organisations;
        this.readings = readings;
    }

    /** Of one activity, or of all within reach: those known that day that stand alone, by name. */
    public List<CustomerView> customers(Optional<ActivityId> activity, Reading reading) {
        reading.waitFor(files);
        organisations.waitFor(reading);
        var day = reading.asOf();
        return residentFiles.rows().stream()
                .filter(file -> !file.enteredOn().isAfter(day)
                        && Dated.on(day, file.ties().mergedInto()).isEmpty())
                .filter(file -> activity.map(asked -> isWithin(asked, reading) && isOf(asked, file, reading))
                        .orElse(true))
                .filter(file -> isWithin(file, reading))
                .flatMap(file -> view(file, reading).stream())
                .sorted(Comparator.comparing(
                                (CustomerView view) -> Folded.folded(view.name().text()))
                        .thenComparing(CustomerView::id))
                .toList();
    }

    /** Empty for the unknown and for what this reader may not see. */
    public Optional<CustomerView> customer(CustomerId id, Reading reading) {
        organisations.waitFor(reading);
        return find(id, reading)
                .flatMap(file -> Dated.on(reading.asOf(), file.ties().mergedInto())
                        .map(kept -> customer(kept, reading))
                        .orElseGet(() -> view(file, reading)));
    }

    private Optional<CustomerFile> find(CustomerId id, Reading reading) {
        var now = files.find(id.value());
        if (now.isPresent() && !isWithin(now.get(), reading)) return Optional.empty();
        return asKnown.find(files, new CustomerFiles(), id.value(), reading).filter(file -> isWithin(file, reading));
    }

    private Optional<CustomerView> view(CustomerFile file, Reading reading) {
        var all = withMerged(file, reading).toList();
        return readings.of(file, all, isAMember(file, reading), reading);
    }

    /** What was entered for those that were merged into it is read with it. */
    private Stream<CustomerFile> withMerged(CustomerFile file, Reading reading) {
        var merged = Dated.upTo(reading.asOf(), file.ties().merged())
                .flatMap(id -> find(id, reading).stream())
                .flatMap(other -> withMerged(other, reading));
        return Stream.concat(Stream.of(file), merged);
    }

    /** « Lié à un membre »: its SIREN is that of a member that is a legal person. */
    private boolean isAMember(CustomerFile file, Reading reading) {
        return Dated.on(reading.asOf(), file.said().registrations())
                .flatMap(registration -> Optional.ofNullable(registration.siren()))
                .filter(siren -> organisations.all(reading).stream().anyMatch(member -> siren.equals(member.siren())))
                .isPresent();
    }

    private static boolean isOf(ActivityId activity, CustomerFile file, Reading reading) {
        return Dated.upTo(reading.asOf(), file.ties().activities()).anyMatch(activity::equals);
    }

    private static boolean isWithin(CustomerFile file, Reading reading) {
        return file.ties().everyActivity().anyMatch(activity -> isWithin(activity, reading));
    }

    private static boolean isWithin(ActivityId activity, Reading reading) {
        return reading.viewer().may(Access.READ_CUSTOMERS, activity);
    }
}
