package coop.alveole.query.worklist;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.query.shared.TeamRights;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whose line it is on one day: whoever has lost a file has lost its lines, which are the desk's. */
@Component
public class Recipients {
    private final TeamRights rights;

    Recipients(TeamRights rights) {
        this.rights = rights;
    }

    /** Said to be that account's, about that person or about nobody. */
    public Addressed of(AccountId account, Optional<PersonId> about) {
        return reaches(account, about) ? Addressed.to(account) : new Addressed(Desk.ADMIN_TEAM, null, account);
    }

    private boolean reaches(AccountId account, Optional<PersonId> about) {
        return about.map(person -> rights.covers(account, Access.FOLLOW_ACTION, person))
                .orElseGet(() -> rights.coversSomething(account, Access.FOLLOW_ACTION));
    }
}
