package coop.alveole.query.contribution;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.contribution.Source;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.ContributionId;
import coop.alveole.projection.contribution.ContributionFile;
import coop.alveole.projection.contribution.ContributionFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.activity.ActivityQueries;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is asked about the contribution: of the activities within reach, and of the others their sum at most. */
@Component
public class ContributionQueries {
    private final Documents<ContributionFile> files;
    private final Resident<ContributionFile> residentFiles;
    private final ActivityQueries activities;
    private final AsKnown asKnown;

    ContributionQueries(Documents<ContributionFile> files, ActivityQueries activities, AsKnown asKnown) {
        this.files = files;
        this.residentFiles = Resident.of(files, ContributionFile::id);
        this.activities = activities;
        this.asKnown = asKnown;
    }

    /** Those that count something in that month, or closed it. */
    List<ContributionView> of(YearMonth month, Reading reading) {
        return within(reading).stream()
                .map(file -> ContributionViews.of(file, month, reading.asOf()))
                .filter(view -> !view.lines().isEmpty() || view.closedOn() != null)
                .toList();
    }

    /** Empty for the unknown and for what this reader may not see. */
    public Optional<ContributionView> of(ActivityId activity, YearMonth month, Reading reading) {
        return file(activity, reading).map(file -> ContributionViews.of(file, month, reading.asOf()));
    }

    /** An activity that has sold nothing yet has an empty ledger. */
    Optional<ContributionFile> file(ActivityId activity, Reading reading) {
        if (!reading.viewer().may(Access.READ_CONTRIBUTIONS, activity)) return Optional.empty();
        var id = ContributionId.of(activity).value();
        return asKnown.find(files, new ContributionFiles(), id, reading)
                .or(() -> activities.activity(activity, reading).map(_ -> ContributionFile.empty(id)));
    }

    /** As it stands in the record, whatever the day: who may read it is judged by whoever asks. */
    public Optional<ContributionFile> ledger(ActivityId activity, Reading reading) {
        reading.waitFor(files);
        return files.find(ContributionId.of(activity).value());
    }

    /** Where what was bought left the base; empty where it did not. */
    public Optional<YearMonth> monthOfPurchase(ActivityId activity, String purchase, Reading reading) {
        return file(activity, reading).stream()
                .flatMap(file -> file.linesBy(reading.asOf()))
                .filter(line -> line.source() instanceof Source.OfPurchase(var id, var _)
                        && id.value().equals(purchase))
                .map(line -> YearMonth.from(line.month()))
                .findFirst();
    }

    /** Where an internal invoice moved the base of one of its sides; empty where it did not. */
    public Optional<YearMonth> monthOfInternalInvoice(ActivityId activity, String internal, Reading reading) {
        return file(activity, reading).stream()
                .flatMap(file -> file.linesBy(reading.asOf()))
                .filter(line -> line.source() instanceof Source.OfInternalInvoice(var id, var _)
                        && id.value().equals(internal))
                .map(line -> YearMonth.from(line.month()))
                .findFirst();
    }

    public List<ContributionFile> within(Reading reading) {
        reading.waitFor(files);
        return residentFiles.rows().stream()
                .filter(file -> reading.viewer().may(Access.READ_CONTRIBUTIONS, file.activity()))
                .sorted(Comparator.comparing(ContributionFile::id))
                .toList();
    }

    public HouseTotal ofTheHouse(YearMonth month, Reading reading) {
        reading.waitFor(files);
        return HouseTotals.of(residentFiles.rows(), month, reading);
    }
}
