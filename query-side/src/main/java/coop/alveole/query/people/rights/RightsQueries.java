package coop.alveole.query.people.rights;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.people.DataRights;
import coop.alveole.projection.people.DataRightsOfPeople;
import coop.alveole.projection.people.PersonFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.people.PersonQueries;
import coop.alveole.query.people.call.CallQueries;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is asked about the rights of one person over their own data. */
@Component
class RightsQueries {
    /**
     * One person: what is held, what was asked and done about it, and their path if they have one; {@code whole} is the
     * path by which all is kept, that of the file kept where theirs is joined to it; {@code calls} are days of contact too.
     */
    record About(
            PersonFile person,
            DataRights rights,
            List<LocalDate> calls,
            Optional<MemberFile> member,
            Optional<MemberFile> whole) {}

    private final PersonQueries people;
    private final Documents<DataRights> rights;
    private final Documents<MemberFile> members;
    private final CallQueries calls;
    private final AsKnown asKnown;

    RightsQueries(
            PersonQueries people,
            Documents<DataRights> rights,
            Documents<MemberFile> members,
            CallQueries calls,
            AsKnown asKnown) {
        this.calls = calls;
        this.people = people;
        this.rights = rights;
        this.members = members;
        this.asKnown = asKnown;
    }

    /** Empty for the unknown and for what this reader may not see. */
    Optional<About> about(PersonId id, Reading reading) {
        if (!reading.viewer().may(Access.READ_MEMBERS, id)) return Optional.empty();
        return people.file(id, reading).map(person -> {
            var member = members.find(MembershipId.of(id).value());
            var kept = member.flatMap(file -> file.asideOn(reading.asOf()))
                    .flatMap(join -> members.find(join.other().value()));
            return new About(
                    person, rights(id, reading), calls.contacts(id, reading).toList(), member, kept.or(() -> member));
        });
    }

    private DataRights rights(PersonId id, Reading reading) {
        var fold = new DataRightsOfPeople();
        return asKnown.find(rights, fold, id.value(), reading).orElseGet(() -> fold.empty(id.value()));
    }
}
