package coop.alveole.query.shared;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who reads, judged by the rights of now whatever moment is asked. */
public interface Viewer {
    /** Does this right reach that person? Where they belong is asked of the record, never of a document. */
    boolean may(Access access, PersonId person);

    /** Does this right reach somebody who holds that activity today, or held it last? */
    default boolean may(Access access, ActivityId activity) {
        return mayEverywhere(access);
    }

    /** Does this right reach the whole house? */
    boolean mayEverywhere(Access access);

    /** The account of whoever reads; empty at the door. */
    Optional<AccountId> account();

    default boolean is(AccountId account) {
        return account().filter(account::equals).isPresent();
    }

    /** The person whose own data whoever reads may see because they are theirs; empty for the team. */
    default Optional<PersonId> self() {
        return Optional.empty();
    }

    /** Does whoever reads sit at this desk, for the file of that person, or for nobody's? */
    boolean sitsAt(Desk desk, Optional<PersonId> about);

    /** Does this right reach anything at all? */
    boolean maySomewhere(Access access);

    /** How the way out learns who reads: from the credential alone. */
    interface Viewers {
        Viewer of(HttpServletRequest request);
    }
}
