package coop.alveole.command.shared;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.PersonId;

/** How far the rights of somebody who is not asking reach today: nothing is given to whoever could not see it. Ops answers. */
public interface RightsOfOthers {
    boolean covers(AccountId account, Access access, PersonId person);

    /** As far as somebody who holds the activity today, or held it last, is within reach. */
    boolean coversActivity(AccountId account, Access access, ActivityId activity);

    boolean coversSomething(AccountId account, Access access);

    /** Whether a substitute reaches, on each of those days, all that the absent one does. */
    boolean reachAllOf(AccountId substitute, AccountId absent, Access access, DateRange days);
}
