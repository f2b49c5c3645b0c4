package coop.alveole.ops.access;

import coop.alveole.command.shared.FirstLinks;
import coop.alveole.domain.shared.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** First links (premiers liens): opening one only shows a form, setting the password uses it, once, within 30 minutes, or 7 days when it was mailed. */
public final class Links implements FirstLinks {
    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final Duration LIFE_OF_AN_INVITATION = Duration.ofDays(7);
    /** An invitation sets a first password, and never another one. */
    private static final String USABLE = "hash = ? AND used = 0 AND expires > ? AND NOT"
            + " (hash IN (SELECT hash FROM invitation_links) AND account IN (SELECT account FROM credentials))";

    private final AccessStore store;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Clock clock;

    Links(AccessStore store, Passwords passwords, Sessions sessions, Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** The secret at the end of the link, shown once; earlier links of this account are worth nothing any more. */
    public String make(AccountId account) {
        return store.inOneCommit(() -> put(account, LIFE));
    }

    private String put(AccountId account, Duration life) {
        var secret = Secrets.random();
        store.update("DELETE FROM links WHERE account = ? AND used = 0", account.value());
        store.update("DELETE FROM invitation_links WHERE hash NOT IN (SELECT hash FROM links)");
        store.update(
                "INSERT INTO links (hash, account, expires, used) VALUES (?, ?, ?, 0)",
                Secrets.hash(secret),
                account.value(),
                clock.millis() + life.toMillis());
        return secret;
    }

    @Override
    public String of(AccountId account, @Nullable String signInName) {
        if (signInName != null) propose(account, signInName);
        return "/first-link/" + make(account);
    }

    @Override
    public String ofInvitation(AccountId account) {
        return "/first-link/"
                + store.inOneCommit(() -> {
                    var secret = put(account, LIFE_OF_AN_INVITATION);
                    store.update("INSERT INTO invitation_links (hash) VALUES (?)", Secrets.hash(secret));
                    return secret;
                });
    }

    /** Only those that an invitation has brought. */
    void endInvitation(AccountId account) {
        store.update(
                "DELETE FROM links WHERE account = ? AND used = 0 AND hash IN (SELECT hash FROM invitation_links)",
                account.value());
    }

    /** A name for whoever opens the link, who chooses. */
    public void propose(AccountId account, String signInName) {
        store.update(
                "INSERT OR REPLACE INTO invitations (account, name) VALUES (?, ?)",
                account.value(),
                Passwords.normal(signInName));
    }

    /** The name that stands in the form: the one the account bears, else the one proposed with the invitation. */
    String nameFor(AccountId account) {
        return passwords.nameOf(account).orElse("");
    }

    Optional<AccountId> find(String secret) {
        return store.find(
                row -> new AccountId(row.getString(1)),
                "SELECT account FROM links WHERE " + USABLE,
                Secrets.hash(secret),
                clock.millis());
    }

    /** Sets name and password, uses the link up and ends what was open under the old password: all or none. */
    Outcome use(String secret, String name, String password) {
        if (find(secret).isEmpty()) return Outcome.LINK_OVER;
        var hash = passwords.hash(password);
        return store.inOneCommit(() -> {
            var account = find(secret);
            if (account.isEmpty()) return Outcome.LINK_OVER;
            if (!passwords.keep(account.get(), name, hash)) return Outcome.NAME_TAKEN;
            store.update("UPDATE links SET used = 1 WHERE hash = ?", Secrets.hash(secret));
            store.update(
                    "DELETE FROM invitations WHERE account = ?", account.get().value());
            sessions.endAll(account.get());
            return Outcome.PASSWORD_SET;
        });
    }

    enum Outcome {
        PASSWORD_SET,
        NAME_TAKEN,
        LINK_OVER
    }
}
