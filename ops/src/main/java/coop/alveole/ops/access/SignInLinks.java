package coop.alveole.ops.access;

import coop.alveole.domain.shared.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Links that sign in (liens de connexion), for whoever has chosen so: one at a time, once, within fifteen minutes, and
 * only as long as the choice and the address stay what they were when it left.
 */
public final class SignInLinks {
    private static final Duration LIFE = Duration.ofMinutes(15);
    private static final String USABLE = """
            SELECT l.account FROM sign_in_links l
            JOIN links_chosen c ON c.account = l.account
            JOIN addresses a ON a.account = l.account AND a.address = l.address AND a.trust = 'SAID_BY_OWNER'
            WHERE l.hash = ? AND l.expires > ?""";

    private final AccessStore store;
    private final Clock clock;

    SignInLinks(AccessStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    boolean areChosenBy(AccountId account) {
        return store.find(_ -> true, "SELECT 1 FROM links_chosen WHERE account = ?", account.value())
                .isPresent();
    }

    void choose(AccountId account) {
        store.update("INSERT OR IGNORE INTO links_chosen (account) VALUES (?)", account.value());
    }

    void giveUp(AccountId account) {
        store.update("DELETE FROM links_chosen WHERE account = ?", account.value());
    }

    /** The path of a link that leaves for this address; an earlier one of this account is worth nothing any more. */
    public String of(AccountId account, MailAddress to) {
        var secret = Secrets.random();
        store.update(
                "INSERT OR REPLACE INTO sign_in_links (account, hash, address, expires) VALUES (?, ?, ?, ?)",
                account.value(),
                Secrets.hash(secret),
                to.text(),
                clock.millis() + LIFE.toMillis());
        return "/sign-in-link/" + secret;
    }

    /** Whom it would let in; looking uses nothing up. */
    Optional<AccountId> find(String secret) {
        return store.find(row -> new AccountId(row.getString(1)), USABLE, Secrets.hash(secret), clock.millis());
    }

    /** Whom it lets in, this once. */
    Optional<AccountId> use(String secret) {
        return store.inOneCommit(() -> {
            var account = find(secret);
            store.update("DELETE FROM sign_in_links WHERE hash = ?", Secrets.hash(secret));
            return account;
        });
    }
}
