package coop.alveole.query.people;

import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.projection.membership.organisation.OrganisationFile;
import coop.alveole.projection.membership.organisation.OrganisationFile.Mandate;
import coop.alveole.projection.membership.organisation.OrganisationFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The members that are legal persons: their names are public, and open to whoever may read their file. */
@Component
public class Organisations {
    /** One legal person, and how long the person asked about has represented it. */
    public record Represents(OrganisationFile legalPerson, Mandate mandate) {}

    private final Documents<OrganisationFile> files;
    private final Resident<OrganisationFile> residentFiles;
    private final AsKnown asKnown;

    Organisations(Documents<OrganisationFile> files, AsKnown asKnown) {
        this.files = files;
        this.residentFiles = Resident.of(files, OrganisationFile::id);
        this.asKnown = asKnown;
    }

    /** For a list; empty for a natural person. */
    public Optional<OrganisationFile> listed(String membership) {
        return residentFiles.find(membership);
    }

    /** As this reading knows it; empty for a natural person. */
    public Optional<OrganisationFile> find(MembershipId id, Reading reading) {
        return asKnown.find(files, new OrganisationFiles(), id.value(), reading);
    }

    public List<OrganisationFile> all(Reading reading) {
        waitFor(reading);
        return List.copyOf(residentFiles.rows());
    }

    /** The legal persons that somebody has represented up to that day, by the first day of it. */
    public List<Represents> representedBy(PersonId person, LocalDate day, Reading reading) {
        waitFor(reading);
        return residentFiles.rows().stream()
                .filter(file -> file.hasBeenRepresentedBy(person))
                .flatMap(file -> find(new MembershipId(file.id()), reading).stream())
                .flatMap(file -> file.mandatesUpTo(day).stream()
                        .filter(mandate -> mandate.representative().equals(person))
                        .map(mandate -> new Represents(file, mandate)))
                .sorted(Comparator.comparing((Represents each) -> each.mandate().from())
                        .thenComparing(each -> each.legalPerson().id()))
                .toList();
    }

    public void waitFor(Reading reading) {
        reading.waitFor(files);
    }

    /** Its name on the day asked. */
    public static String name(OrganisationFile file, Reading reading) {
        return file.nameOn(reading.asOf()).map(Label::text).orElse("");
    }
}
