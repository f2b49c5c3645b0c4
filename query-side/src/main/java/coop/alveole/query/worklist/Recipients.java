package coop.alveole.query.worklist;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.AccountEvent.AccountKind;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.projection.access.AccountFile;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import coop.alveole.query.shared.TeamRights;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whose line it is on one day. Whoever has lost a file has lost its lines; those of whoever is away are their
 * substitute's, as far as the substitute's own rights reach. What is nobody's is the desk's.
 */
@Component
public class Recipients {
    private final Resident<AccountFile> accounts;
    private final WhoIsAway away;
    private final TeamRights rights;

    Recipients(Resident<AccountFile> accounts, WhoIsAway away, TeamRights rights) {
        this.accounts = accounts;
        this.away = away;
        this.rights = rights;
    }

    public void waitFor(Reading reading) {
        away.waitFor(reading);
    }

    /** Said to be that account's, about that person or about nobody. */
    public Addressed of(AccountId account, Optional<PersonId> about, LocalDate day) {
        if (!reaches(account, about)) return deskInsteadOf(account, about, day);
        return insteadOf(account, about, day).orElseGet(() -> Addressed.to(account));
    }

    /** Whose it is instead, while that account is away. */
    public Optional<Addressed> insteadOf(AccountId account, Optional<PersonId> about, LocalDate day) {
        return away.on(account, day)
                .map(absence -> Optional.ofNullable(absence.substitute())
                        .filter(substitute -> isThere(substitute, about, day))
                        .map(substitute -> new Addressed(null, substitute, account))
                        .orElseGet(() -> deskInsteadOf(account, about, day)));
    }

    /** The admin team of the territory, and where nobody of it is there, the co-managers. */
    private Addressed deskInsteadOf(AccountId account, Optional<PersonId> about, LocalDate day) {
        boolean isSomebodyThere = accounts.rows().stream()
                .filter(file -> file.kind() == AccountKind.PERSON)
                .filter(file -> file.rights().roles(day).contains(Role.ADMIN_TEAM))
                .anyMatch(file -> isThere(new AccountId(file.id()), about, day));
        return new Addressed(isSomebodyThere ? Desk.ADMIN_TEAM : Desk.CO_MANAGER, null, account);
    }

    private boolean isThere(AccountId account, Optional<PersonId> about, LocalDate day) {
        return away.on(account, day).isEmpty() && reaches(account, about);
    }

    private boolean reaches(AccountId account, Optional<PersonId> about) {
        return about.map(person -> rights.covers(account, Access.FOLLOW_ACTION, person))
                .orElseGet(() -> rights.coversSomething(account, Access.FOLLOW_ACTION));
    }
}
