package coop.alveole.ops.access;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.query.shared.CalendarFeeds.Feed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Links to calendars (agendas): each opens what its owner may read now, says when it was last read, and is taken back alone. */
public final class Feeds {
    /** A calendar asks again and again: written once a minute at most, as each write is an fsync. */
    private static final Duration USED_WITHIN = Duration.ofMinutes(1);

    static final int AT_MOST = 20;

    private final AccessStore store;
    private final Clock clock;

    Feeds(AccessStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    record Owned(Feed feed, AccountId account) {}

    /** As its owner sees it. */
    record Made(String id, String territory, Instant made, Optional<Instant> used) {}

    /** The path, told once; only the hash of its secret is kept. An empty territory is one's own lines. */
    String make(AccountId account, String territory) {
        var secret = Secrets.random();
        store.update(
                "INSERT INTO feeds (feed, hash, account, territory, made, used) VALUES (?, ?, ?, ?, ?, 0)",
                UUID.randomUUID().toString(),
                Secrets.hash(secret),
                account.value(),
                territory,
                clock.millis());
        return "/feeds/" + secret + ".ics";
    }

    Optional<Owned> find(String secret) {
        return store.find(
                row -> new Owned(new Feed(row.getString(1), row.getString(3)), new AccountId(row.getString(2))),
                "SELECT feed, account, territory FROM feeds WHERE hash = ?",
                Secrets.hash(secret));
    }

    List<Made> of(AccountId account) {
        return store.all(
                row -> new Made(
                        row.getString(1),
                        row.getString(2),
                        Instant.ofEpochMilli(row.getLong(3)),
                        Optional.of(row.getLong(4)).filter(used -> used > 0).map(Instant::ofEpochMilli)),
                "SELECT feed, territory, made, used FROM feeds WHERE account = ? ORDER BY made",
                account.value());
    }

    void used(Feed feed) {
        var now = clock.millis();
        store.update(
                "UPDATE feeds SET used = ? WHERE feed = ? AND used < ?", now, feed.id(), now - USED_WITHIN.toMillis());
    }

    /** Only of its own account. */
    boolean revoke(AccountId account, String id) {
        return store.inOneCommit(() -> {
            var gone = store.update("DELETE FROM feeds WHERE account = ? AND feed = ?", account.value(), id) > 0;
            if (gone) store.update("DELETE FROM feed_lines WHERE feed = ?", id);
            return gone;
        });
    }

    void revokeAll(AccountId account) {
        store.update(
                "DELETE FROM feed_lines WHERE feed IN (SELECT feed FROM feeds WHERE account = ?)", account.value());
        store.update("DELETE FROM feeds WHERE account = ?", account.value());
    }
}
