package coop.alveole.query.people;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.people.PersonFile;
import coop.alveole.projection.people.PersonFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.Reading;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is asked about one person. */
@Component
class PersonQueries {
    private final Documents<PersonFile> people;
    private final Documents<MemberFile> members;
    private final AsKnown asKnown;
    private final Names names;

    PersonQueries(Documents<PersonFile> people, Documents<MemberFile> members, AsKnown asKnown, Names names) {
        this.people = people;
        this.members = members;
        this.asKnown = asKnown;
        this.names = names;
    }

    Optional<PersonView> person(PersonId id, Reading reading) {
        var territory = members.find(MembershipId.of(id).value()).map(MemberFile::territory);
        if (!reading.viewer().may(Access.READ_MEMBERS, id, territory)) return Optional.empty();
        return asKnown.find(people, new PersonFiles(), id.value(), reading).map(file -> view(file, territory, reading));
    }

    private PersonView view(PersonFile file, Optional<Label> territory, Reading reading) {
        return new PersonView(
                file.id(),
                MembershipId.of(new PersonId(file.id())).value(),
                names.of(file, territory, reading),
                file.version());
    }
}
