package coop.alveole.ops.access;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.PersonId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways in of one person: those of the accounts that were opened for them as an entrepreneur. */
public final class SignedIn {
    private static final List<String> HOW_TO_REACH = List.of("addresses", "invitations", "work_cards");
    private static final List<String> WAYS_IN = Stream.concat(
                    HOW_TO_REACH.stream(), Stream.of("credentials", "links", "links_chosen", "notices", "visits"))
            .toList();
    /** What {@link Sessions#endAll} empties is looked into like the rest. */
    private static final String HOLDING_AN_ACCOUNT = Stream.concat(
                    WAYS_IN.stream(), Stream.of("sessions", "sign_in_links", "feeds"))
            .map(table -> "SELECT account FROM " + table)
            .collect(Collectors.joining(" UNION "));

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

    /**
     * A sign-in name is often a name, and an address too: they go with the password, from the file and from its
     * write-ahead log. A letter on its way finds no address any more.
     */
    public void forget(PersonId person) {
        forget(person, WAYS_IN);
    }

    /** They still come in: only how they are reached goes. */
    public void forgetHowToReach(PersonId person) {
        forget(person, HOW_TO_REACH);
    }

    private void forget(PersonId person, List<String> tables) {
        for (var account : accountsOf(person)) {
            sessions.endAll(account);
            for (var table : tables) store.update("DELETE FROM " + table + " WHERE account = ?", account.value());
        }
        store.leaveNoTrace();
    }

    private List<AccountId> accountsOf(PersonId person) {
        return store.all(row -> new AccountId(row.getString(1)), HOLDING_AN_ACCOUNT).stream()
                .filter(account -> isOf(account, person))
                .toList();
    }

    private boolean isOf(AccountId account, PersonId person) {
        return rights.rightsOf(account).grants().stream()
                .anyMatch(grant ->
                        grant.role() == Role.ENTREPRENEUR && grant.scope().equals(new Scope.Own(person)));
    }
}
