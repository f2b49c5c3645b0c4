package coop.alveole.query.people;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.projection.people.PersonFile;
import coop.alveole.projection.people.PersonFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.Reading;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is asked about one person. */
@Component
public class PersonQueries {
    private final Documents<PersonFile> people;
    private final AsKnown asKnown;
    private final Names names;

    PersonQueries(Documents<PersonFile> people, AsKnown asKnown, Names names) {
        this.people = people;
        this.asKnown = asKnown;
        this.names = names;
    }

    Optional<PersonView> person(PersonId id, Reading reading) {
        return file(id, reading).map(file -> view(file, reading));
    }

    /** Still sealed; empty for the unknown and for what this reader may not see. */
    public Optional<PersonFile> file(PersonId id, Reading reading) {
        if (!reading.viewer().may(Access.READ_MEMBERS, id)) return Optional.empty();
        return asKnown.find(people, new PersonFiles(), id.value(), reading);
    }

    private PersonView view(PersonFile file, Reading reading) {
        return new PersonView(
                file.id(), MembershipId.of(new PersonId(file.id())).value(), names.of(file, reading), file.version());
    }
}
