package coop.alveole.query.people;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.projection.people.PersonFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import coop.alveole.query.shared.Words;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The names that other lists show beside their lines, for a reader who may. */
@Component
public class Directory {
    /** Somebody who may be chosen, by name. */
    public record Named(PersonId id, String name) {}

    private final Documents<PersonFile> people;
    private final Resident<PersonFile> resident;
    private final Names names;
    private final Organisations organisations;
    private final FilesAside aside;

    Directory(
            Documents<PersonFile> people,
            Resident<PersonFile> resident,
            Names names,
            Organisations organisations,
            FilesAside aside) {
        this.people = people;
        this.resident = resident;
        this.names = names;
        this.organisations = organisations;
        this.aside = aside;
    }

    /** Last name first, as lists are sorted; of a legal person, which bears the uuid of its membership, its name. */
    public String nameOf(PersonId person, Reading reading) {
        reading.waitFor(people);
        organisations.waitFor(reading);
        return resident.find(person.value())
                .map(file -> names.full(file, reading))
                .or(() -> organisations
                        .listed(MembershipId.of(person).value())
                        .map(file -> Organisations.name(file, reading)))
                .orElse(Words.ERASED.text());
    }

    /** Whether there is anybody, natural or legal, of that membership. */
    public boolean knows(MembershipId id, Reading reading) {
        reading.waitFor(people);
        organisations.waitFor(reading);
        return resident.find(id.personId().value()).isPresent()
                || organisations.listed(id.value()).isPresent();
    }

    /** Every natural person within reach whose name can still be read, by name. */
    public List<Named> people(Reading reading) {
        reading.waitFor(people);
        aside.waitFor(reading);
        return resident.rows().stream()
                .filter(file -> !aside.have(new PersonId(file.id()), reading))
                .filter(file -> reading.viewer().may(Access.READ_MEMBERS, new PersonId(file.id())))
                .map(file -> new Named(new PersonId(file.id()), names.full(file, reading)))
                .filter(named -> !named.name().equals(Words.ERASED.text()))
                .sorted(Comparator.comparing(Named::name)
                        .thenComparing(named -> named.id().value()))
                .toList();
    }
}
