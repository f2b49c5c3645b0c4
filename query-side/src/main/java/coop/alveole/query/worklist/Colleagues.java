package coop.alveole.query.worklist;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.AccountEvent.AccountKind;
import coop.alveole.domain.access.Grant;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.projection.access.AccountFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import coop.alveole.query.shared.SignIns;
import coop.alveole.query.shared.TeamRights;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Who works here, by the name they sign in with; what they may is asked of the record, never of a document. */
@Component
public class Colleagues {
    private final Documents<AccountFile> accounts;
    private final Resident<AccountFile> resident;
    private final TeamRights rights;
    private final SignIns signIns;
    private final MessageSource messages;

    Colleagues(
            Documents<AccountFile> accounts,
            Resident<AccountFile> resident,
            TeamRights rights,
            SignIns signIns,
            MessageSource messages) {
        this.accounts = accounts;
        this.resident = resident;
        this.rights = rights;
        this.signIns = signIns;
        this.messages = messages;
    }

    /** An account without a name is told by its id. */
    public String name(AccountId account, Locale reader) {
        return signIns.called(account, () -> messages.getMessage("account.machine", null, reader));
    }

    /** Who recorded something: somebody by their name, a program as one. */
    public String author(String actor, Locale reader) {
        return actor.startsWith("account-")
                ? name(new AccountId(actor), reader)
                : messages.getMessage("who.software", null, reader);
    }

    /** « accompagnement », or « bruno, pour claire ». */
    public String said(Addressed addressed, Locale reader) {
        var whose = addressed.account() != null
                ? name(addressed.account(), reader)
                : messages.getMessage("desk." + addressed.desk(), null, reader);
        if (addressed.insteadOf() == null) return whose;
        return messages.getMessage(
                "worklist.instead-of", new Object[] {whose, name(addressed.insteadOf(), reader)}, reader);
    }

    /** Those who may do something about that file, by name. */
    public List<Option> whoReach(PersonId person, Reading reading, Locale reader) {
        return options(account -> rights.covers(account, Access.FOLLOW_ACTION, person), reading, reader);
    }

    /** Everybody who may do something about some file, by name. */
    public List<Option> everybody(Reading reading, Locale reader) {
        return options(account -> rights.coversSomething(account, Access.FOLLOW_ACTION), reading, reader);
    }

    /** Advisors of that day or later whose role keeps them to no other territory, by name. */
    public List<Option> advisors(@Nullable String territory, Reading reading, Locale reader) {
        var advising = resident.rows().stream()
                .filter(file -> file.grantsFrom(reading.asOf()).stream().anyMatch(grant -> advises(grant, territory)))
                .map(AccountFile::id)
                .collect(Collectors.toUnmodifiableSet());
        return options(account -> advising.contains(account.value()), reading, reader);
    }

    private static boolean advises(Grant grant, @Nullable String territory) {
        return grant.role() == Role.ADVISOR
                && switch (grant.scope()) {
                    case Scope.OfTerritory of -> of.territory().text().equals(territory);
                    case Scope.House _, Scope.OfCluster _, Scope.OfActivity _, Scope.OwnPeople _, Scope.Own _ -> true;
                };
    }

    private List<Option> options(Predicate<AccountId> may, Reading reading, Locale reader) {
        return people(reading)
                .filter(may)
                .map(account -> new Option(account.value(), name(account, reader)))
                .sorted(Comparator.comparing(Option::label).thenComparing(Option::value))
                .toList();
    }

    private Stream<AccountId> people(Reading reading) {
        reading.waitFor(accounts);
        return resident.rows().stream()
                .filter(file -> file.kind() == AccountKind.PERSON)
                .map(file -> new AccountId(file.id()))
                .filter(account -> !signIns.isTheMachine(account));
    }
}
