package coop.alveole.query.people;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import org.springframework.stereotype.Component;

/** Whose file is joined to another one that day: nobody chooses them, and nothing waits for them. */
@Component
public class FilesAside {
    private final Documents<MemberFile> members;
    private final Resident<MemberFile> resident;

    FilesAside(Documents<MemberFile> members, Resident<MemberFile> resident) {
        this.members = members;
        this.resident = Resident.of(members, MemberFile::id);
    }

    public void waitFor(Reading reading) {
        reading.waitFor(members);
    }

    public boolean have(PersonId person, Reading reading) {
        return resident.find(MembershipId.of(person).value())
                .flatMap(file -> file.asideOn(reading.asOf()))
                .isPresent();
    }
}
