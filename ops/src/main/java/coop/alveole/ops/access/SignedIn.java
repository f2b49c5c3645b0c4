package coop.alveole.ops.access;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.PersonId;
import java.util.List;

/** The ways in of one person: those of the accounts that were opened for them as an entrepreneur. */
public final class SignedIn {
    private final AccessStore store;
    private final AccountRights rights;
    private final Sessions sessions;

    SignedIn(AccessStore store, AccountRights rights, Sessions sessions) {
        this.store = store;
        this.rights = rights;
        this.sessions = sessions;
    }

    /** Nobody goes on reading what is no longer there. */
    public void end(PersonId person) {
        accountsOf(person).forEach(sessions::endAll);
    }

    /** A sign-in name is often a name: it goes with its password, from the file and from its write-ahead log. */
    public void forget(PersonId person) {
        end(person);
        for (var account : accountsOf(person)) {
            store.update("DELETE FROM credentials WHERE account = ?", account.value());
            store.update("DELETE FROM links WHERE account = ?", account.value());
            store.update("DELETE FROM work_cards WHERE account = ?", account.value());
        }
        store.leaveNoTrace();
    }

    private List<AccountId> accountsOf(PersonId person) {
        return store
                .all(
                        row -> new AccountId(row.getString(1)),
                        "SELECT account FROM credentials UNION SELECT account FROM sessions UNION SELECT account FROM links")
                .stream()
                .filter(account -> isOf(account, person))
                .toList();
    }

    private boolean isOf(AccountId account, PersonId person) {
        return rights.rightsOf(account).grants().stream()
                .anyMatch(grant ->
                        grant.role() == Role.ENTREPRENEUR && grant.scope().equals(new Scope.Own(person)));
    }
}
