package coop.alveole.query.membership.placement;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.membership.placement.PlacementFile;
import coop.alveole.projection.membership.placement.PlacementFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where memberships belong: lists ask it for each row, a file for its own. Whoever asks has judged who may read. */
@Component
public class Placements {
    private final Documents<PlacementFile> files;
    private final Resident<PlacementFile> residentFiles;
    private final AsKnown asKnown;

    Placements(Documents<PlacementFile> files, AsKnown asKnown) {
        this.files = files;
        this.residentFiles = Resident.of(files, PlacementFile::id);
        this.asKnown = asKnown;
    }

    /** The territory at the date of a fact: figures, lists and lines of other lists are of that one. */
    public Optional<Label> territoryOn(String membership, LocalDate day) {
        return residentFiles.find(membership).flatMap(file -> file.territoryOn(day));
    }

    /** The clusters of that day. */
    public List<Label> clustersOn(String membership, LocalDate day) {
        return residentFiles.find(membership).stream()
                .flatMap(file -> file.clustersOn(day).stream())
                .map(PlacementFile.InCluster::cluster)
                .toList();
    }

    /** Who accompanies that day. */
    public Optional<AccountId> advisorOn(String membership, LocalDate day) {
        return residentFiles
                .find(membership)
                .flatMap(file -> file.advisorOn(day))
                .map(PlacementFile.Advised::advisor);
    }

    /** Those whom this account accompanies that day. */
    public List<String> advisedBy(AccountId account, LocalDate day) {
        return residentFiles.rows().stream()
                .filter(file -> file.advisorOn(day)
                        .filter(line -> line.advisor().equals(account))
                        .isPresent())
                .map(PlacementFile::id)
                .toList();
    }

    /** As this reading knows it. */
    public Optional<PlacementFile> of(MembershipId id, Reading reading) {
        return asKnown.find(files, new PlacementFiles(), id.value(), reading);
    }

    public void waitFor(Reading reading) {
        reading.waitFor(files);
    }
}
