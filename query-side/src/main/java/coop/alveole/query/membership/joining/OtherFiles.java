package coop.alveole.query.membership.joining;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.query.membership.joining.JoinPage.Choice;
import coop.alveole.query.people.Directory;
import coop.alveole.query.people.Organisations;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The files that may be joined to one, by name and with the day since which each is there. */
@Component
class OtherFiles {
    /** Nobody finds a name in a longer list: beyond it the address of the other file is typed. */
    private static final int CHOOSABLE = 500;

    private final Resident<MemberFile> members;
    private final Directory directory;
    private final Organisations organisations;

    OtherFiles(Resident<MemberFile> members, Directory directory, Organisations organisations) {
        this.members = members;
        this.directory = directory;
        this.organisations = organisations;
    }

    List<Choice> of(MembershipId file, Reading reading) {
        organisations.waitFor(reading);
        var others = members.rows().stream()
                .filter(member -> !member.id().equals(file.value()))
                .filter(member -> reading.viewer().may(Access.JOIN_FILES, member.personId()))
                .filter(member -> member.asideOn(reading.asOf()).isEmpty())
                .filter(member -> organisations.listed(member.id()).isEmpty())
                .toList();
        if (others.size() > CHOOSABLE) return List.of();
        return others.stream()
                .map(member -> new Choice(member.id(), label(member, reading)))
                .sorted(Comparator.comparing(Choice::label).thenComparing(Choice::id))
                .toList();
    }

    private String label(MemberFile member, Reading reading) {
        return directory.nameOf(member.personId(), reading) + " (" + French.day(member.registeredOn()) + ")";
    }
}
