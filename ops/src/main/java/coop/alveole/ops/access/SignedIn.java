package coop.alveole.ops.access;

import coop.alveole.command.shared.OnRecord;
import coop.alveole.domain.access.AccountEvent.RoleGranted;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.PersonId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The ways in of one person: those of the accounts that were opened for them as an entrepreneur. */
public final class SignedIn implements AutoCloseable {
    private static final List<String> HOW_TO_REACH = List.of("addresses", "invitations", "work_cards");
    private static final List<String> WAYS_IN = Stream.concat(
                    HOW_TO_REACH.stream(),
                    Stream.of("credentials", "tokens", "links", "links_chosen", "notices", "visits"))
            .toList();
    /** What {@link Sessions#endAll} empties is looked into like the rest. */
    private static final String HOLDING_AN_ACCOUNT = Stream.concat(
                    WAYS_IN.stream(), Stream.of("sessions", "sign_in_links", "feeds"))
            .map(table -> "SELECT account FROM " + table)
            .collect(Collectors.joining(" UNION "));

    private final AccessStore store;
    private final AccountRights rights;
    private final Sessions sessions;
    /** For whom each was ever opened: a role taken back on its first day leaves no trace in the rights. */
    private final OnRecord<Set<PersonId>> opened;

    SignedIn(AccessStore store, AccountRights rights, Sessions sessions, EventStore events) {
        this.store = store;
        this.rights = rights;
        this.sessions = sessions;
        this.opened = new OnRecord<>(events, Set.of(), SignedIn::and);
    }

    private static Set<PersonId> and(Set<PersonId> known, Object event) {
        return event instanceof RoleGranted granted
                        && granted.role() == Role.ENTREPRENEUR
                        && granted.scope() instanceof Scope.Own(var person)
                ? Stream.concat(known.stream(), Stream.of(person)).collect(Collectors.toUnmodifiableSet())
                : known;
    }

    @Override
    public void close() {
        opened.close();
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

    /** One that serves somebody else by now is theirs. */
    private boolean isOf(AccountId account, PersonId person) {
        var grants = rights.rightsOf(account).grants();
        if (grants.isEmpty()) return opened.of(account.value()).contains(person);
        return grants.stream()
                .anyMatch(grant ->
                        grant.role() == Role.ENTREPRENEUR && grant.scope().equals(new Scope.Own(person)));
    }
}
