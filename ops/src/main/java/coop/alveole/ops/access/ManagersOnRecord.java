package coop.alveole.ops.access;

import coop.alveole.command.shared.AccessManagers;
import coop.alveole.domain.access.Oversight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.ops.store.RecordedFacts;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Counts who manages access over all accounts of the record; a house of one decides alone. */
@Component
final class ManagersOnRecord implements AccessManagers {
    private static final int ENOUGH_FOR_TWO = 2;

    private final RecordedFacts facts;
    private final AccountRights rights;

    ManagersOnRecord(RecordedFacts facts, AccountRights rights) {
        this.facts = facts;
        this.rights = rights;
    }

    @Override
    public Oversight oversight(LocalDate day) {
        long managers = facts.objects("account").stream()
                .filter(account ->
                        rights.rightsOf(new AccountId(account)).roles(day).contains(Role.ACCESS_MANAGER))
                .limit(ENOUGH_FOR_TWO)
                .count();
        return managers < ENOUGH_FOR_TWO ? Oversight.ALONE : Oversight.BY_TWO;
    }
}
