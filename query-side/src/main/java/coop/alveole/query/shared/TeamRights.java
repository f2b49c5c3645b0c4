package coop.alveole.query.shared;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.PersonId;

/** How far the rights of colleagues reach today, so that a line is shown as given only to whoever can see it. Ops answers. */
public interface TeamRights {
    boolean covers(AccountId account, Access access, PersonId person);

    boolean coversSomething(AccountId account, Access access);
}
