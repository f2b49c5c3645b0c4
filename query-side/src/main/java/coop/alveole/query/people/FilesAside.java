package coop.alveole.query.people;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.projection.membership.Joins.Join;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.MemberFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whose file is joined to another one that day: nobody chooses them, and nothing waits for them. */
@Component
public class FilesAside implements JoinedFiles {
    private final Documents<MemberFile> members;
    private final Resident<MemberFile> resident;
    private final AsKnown asKnown;

    FilesAside(Documents<MemberFile> members, Resident<MemberFile> resident, AsKnown asKnown) {
        this.members = members;
        this.resident = resident;
        this.asKnown = asKnown;
    }

    public void waitFor(Reading reading) {
        reading.waitFor(members);
    }

    public boolean have(PersonId person, Reading reading) {
        return resident.find(MembershipId.of(person).value())
                .flatMap(file -> file.asideOn(reading.asOf()))
                .isPresent();
    }

    @Override
    public List<MembershipId> joinedTo(MembershipId kept, Reading reading) {
        return asKnown.find(members, new MemberFiles(), kept.value(), reading).stream()
                .flatMap(file -> file.joinedOn(reading.asOf()).stream())
                .map(Join::other)
                .toList();
    }
}
