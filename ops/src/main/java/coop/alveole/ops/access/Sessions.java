package coop.alveole.ops.access;

import coop.alveole.domain.shared.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who is signed in on a screen: over after 60 idle minutes, after 12 hours, at the word of its owner, or with a role. */
public final class Sessions {
    private static final Duration IDLE = Duration.ofMinutes(60);
    private static final Duration LONGEST = Duration.ofHours(12);
    /** Seen is written once a minute at most: each write is an fsync, and a page is several requests. */
    private static final Duration SEEN_WITHIN = Duration.ofMinutes(1);

    private final AccessStore store;
    private final VisitsKept visits;
    private final Feeds feeds;
    private final RolesTakenBack takenBack;
    private final Clock clock;

    Sessions(AccessStore store, VisitsKept visits, Feeds feeds, RolesTakenBack takenBack, Clock clock) {
        this.store = store;
        this.visits = visits;
        this.feeds = feeds;
        this.takenBack = takenBack;
        this.clock = clock;
    }

    record Session(AccountId account, String csrf) {}

    /** A session as its owner sees it; {@code id} names it and opens nothing. */
    record Open(String id, Instant made, Instant seen, Instant ends) {}

    /** The id is what the cookie holds. It is always a new one: one that was known before signing in would be worth something to whoever planted it. */
    public String start(AccountId account) {
        var id = Secrets.random();
        var now = clock.millis();
        store.update("DELETE FROM sessions WHERE made < ?", now - LONGEST.toMillis());
        store.update(
                "INSERT INTO sessions (hash, account, made, seen, csrf) VALUES (?, ?, ?, ?, ?)",
                Secrets.hash(id),
                account.value(),
                now,
                now,
                Secrets.random());
        visits.begin(account, Instant.ofEpochMilli(now));
        return id;
    }

    /** Its owner has just done something. */
    Optional<Session> find(String id) {
        var hash = Secrets.hash(id);
        var now = clock.instant();
        var row = alive(hash, now);
        row.filter(found -> now.isAfter(found.seen.plus(SEEN_WITHIN))).ifPresent(found -> {
            store.update("UPDATE sessions SET seen = ? WHERE hash = ?", now.toEpochMilli(), hash);
            visits.goOn(found.session.account(), now);
        });
        return row.map(Row::session);
    }

    /** A page that asks by itself keeps no session alive. */
    Optional<Session> look(String id) {
        return alive(Secrets.hash(id), clock.instant()).map(Row::session);
    }

    private Optional<Row> alive(String hash, Instant now) {
        return store.find(
                        found -> new Row(
                                new Session(new AccountId(found.getString(1)), found.getString(4)),
                                Instant.ofEpochMilli(found.getLong(2)),
                                Instant.ofEpochMilli(found.getLong(3))),
                        "SELECT account, made, seen, csrf FROM sessions WHERE hash = ?",
                        hash)
                .filter(found -> found.isAliveAt(now) && !takenBack.since(found.session.account(), found.made));
    }

    /** Those still alive, the last one seen first. */
    List<Open> of(AccountId account) {
        var now = clock.instant();
        return store
                .all(
                        row -> new Open(
                                row.getString(1),
                                Instant.ofEpochMilli(row.getLong(2)),
                                Instant.ofEpochMilli(row.getLong(3)),
                                ends(Instant.ofEpochMilli(row.getLong(2)), Instant.ofEpochMilli(row.getLong(3)))),
                        "SELECT hash, made, seen FROM sessions WHERE account = ? ORDER BY seen DESC",
                        account.value())
                .stream()
                .filter(open -> now.isBefore(open.ends()) && !takenBack.since(account, open.made()))
                .toList();
    }

    /** The name of the session behind a cookie. */
    static String idOf(String cookie) {
        return Secrets.hash(cookie);
    }

    /** Only of its own account. */
    boolean end(AccountId account, String id) {
        return store.update("DELETE FROM sessions WHERE account = ? AND hash = ?", account.value(), id) > 0;
    }

    private static Instant ends(Instant made, Instant seen) {
        var idle = seen.plus(IDLE);
        var longest = made.plus(LONGEST);
        return idle.isBefore(longest) ? idle : longest;
    }

    void end(String id) {
        store.update("DELETE FROM sessions WHERE hash = ?", Secrets.hash(id));
    }

    /** A link on its way that would sign in goes too, and every calendar: whoever read by one reads no more. */
    public void endAll(AccountId account) {
        store.update("DELETE FROM sign_in_links WHERE account = ?", account.value());
        store.update("DELETE FROM sessions WHERE account = ?", account.value());
        feeds.revokeAll(account);
    }

    private record Row(Session session, Instant made, Instant seen) {
        boolean isAliveAt(Instant now) {
            return now.isBefore(ends(made, seen));
        }
    }
}
