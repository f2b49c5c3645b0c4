package coop.alveole.query.people;

import coop.alveole.domain.shared.PersonId;
import coop.alveole.projection.people.PersonFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import coop.alveole.query.shared.Words;
import org.springframework.stereotype.Component;

/** The names that other lists show beside their lines, for a reader who may. */
@Component
public class Directory {
    private final Documents<PersonFile> people;
    private final Resident<PersonFile> resident;
    private final Names names;

    Directory(Documents<PersonFile> people, Names names) {
        this.people = people;
        this.resident = Resident.of(people, PersonFile::id);
        this.names = names;
    }

    /** Last name first, as lists are sorted. */
    public String nameOf(PersonId person, Reading reading) {
        reading.waitFor(people);
        return resident.find(person.value())
                .map(file -> Names.full(names.of(file, reading)))
                .orElse(Words.ERASED.text());
    }
}
