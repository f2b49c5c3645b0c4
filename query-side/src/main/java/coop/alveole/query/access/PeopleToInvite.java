package coop.alveole.query.access;

import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.projection.access.AccountFile;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.MemberFile.Standing;
import coop.alveole.projection.people.PersonFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.membership.placement.Placements;
import coop.alveole.query.people.Directory;
import coop.alveole.query.people.Directory.Named;
import coop.alveole.query.people.Names;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import coop.alveole.query.shared.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Those of a territory who have an e-mail that this reader may read, and no account on their own file yet. */
@Component
class PeopleToInvite {
    private static final Set<Words> NOT_AN_ADDRESS = Set.of(Words.ERASED, Words.RESERVED, Words.MASKED);

    private final Directory directory;
    private final Documents<AccountFile> accounts;
    private final Resident<AccountFile> residentAccounts;
    private final Resident<MemberFile> members;
    private final Resident<PersonFile> people;
    private final Placements placements;
    private final Names names;

    PeopleToInvite(
            Directory directory,
            Documents<AccountFile> accounts,
            Resident<AccountFile> residentAccounts,
            Resident<MemberFile> members,
            Resident<PersonFile> people,
            Placements placements,
            Names names) {
        this.directory = directory;
        this.accounts = accounts;
        this.residentAccounts = residentAccounts;
        this.members = members;
        this.people = people;
        this.placements = placements;
        this.names = names;
    }

    /** As they are written in the list: the address, then whose file it is. */
    List<String> of(String territory, Reading reading) {
        reading.waitFor(accounts);
        placements.waitFor(reading);
        var already = havingAnAccount();
        return directory.people(reading).stream()
                .filter(person -> !already.contains(person.id()))
                .filter(person -> belongs(person, territory, reading))
                .flatMap(person -> line(person, reading).stream())
                .toList();
    }

    private Set<PersonId> havingAnAccount() {
        return residentAccounts.rows().stream()
                .flatMap(account -> account.rights().grants().stream())
                .flatMap(grant -> grant.scope() instanceof Scope.Own own ? Stream.of(own.personId()) : Stream.empty())
                .collect(Collectors.toSet());
    }

    private boolean belongs(Named person, String territory, Reading reading) {
        var membership = MembershipId.of(person.id()).value();
        return members.find(membership)
                .filter(member -> member.at(reading.asOf())
                        .filter(line -> line.standing() != Standing.LEFT)
                        .isPresent())
                .map(member -> placements
                        .territoryOn(membership, reading.asOf())
                        .orElse(member.territory())
                        .text()
                        .equals(territory))
                .orElse(false);
    }

    private Optional<String> line(Named person, Reading reading) {
        return people.find(person.id().value())
                .map(file -> names.of(file, reading).get(PersonalField.EMAIL))
                .filter(email -> !NOT_AN_ADDRESS.contains(email))
                .map(email -> email.text() + " ; " + person.id());
    }
}
