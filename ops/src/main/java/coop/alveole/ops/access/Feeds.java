package coop.alveole.ops.access;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.query.shared.CalendarFeeds.Feed;
import coop.alveole.query.shared.Shows;
import coop.alveole.query.shared.Shows.Body;
import coop.alveole.query.shared.Shows.Mine;
import coop.alveole.query.shared.Shows.OfBody;
import coop.alveole.query.shared.Shows.OfTerritory;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    private static final String SELECTED = "SELECT feed, territory, COALESCE(body, '')";
    private static final String ALL = "feeds LEFT JOIN feeds_of_bodies USING (feed)";

    static final int AT_MOST = 20;

    private final AccessStore store;
    private final RolesTakenBack takenBack;
    private final Clock clock;

    Feeds(AccessStore store, RolesTakenBack takenBack, Clock clock) {
        this.store = store;
        this.takenBack = takenBack;
        this.clock = clock;
    }

    record Owned(Feed feed, AccountId account, Instant made) {}

    /** As its owner sees it. */
    record Made(Feed feed, Instant made, Optional<Instant> used) {}

    /** The path, told once; only the hash of its secret is kept. */
    String make(AccountId account, Shows shows) {
        var secret = Secrets.random();
        var feed = UUID.randomUUID().toString();
        store.inOneCommit(() -> {
            if (shows instanceof OfBody(var body))
                store.update("INSERT INTO feeds_of_bodies (feed, body) VALUES (?, ?)", feed, body.name());
            return store.update(
                    "INSERT INTO feeds (feed, hash, account, territory, made, used) VALUES (?, ?, ?, ?, ?, 0)",
                    feed,
                    Secrets.hash(secret),
                    account.value(),
                    shows instanceof OfTerritory(var territory) ? territory : "",
                    clock.millis());
        });
        return "/feeds/" + secret + ".ics";
    }

    Optional<Owned> find(String secret) {
        return store.find(
                        row -> new Owned(
                                feed(row), new AccountId(row.getString(4)), Instant.ofEpochMilli(row.getLong(5))),
                        SELECTED + ", account, made FROM " + ALL + " WHERE hash = ?",
                        Secrets.hash(secret))
                .filter(owned -> !takenBack.since(owned.account(), owned.made()));
    }

    /** No body is one's own lines, or those of a territory. */
    private static Feed feed(ResultSet row) throws SQLException {
        var territory = row.getString(2);
        var body = row.getString(3);
        if (!body.isEmpty()) return new Feed(row.getString(1), new OfBody(Body.valueOf(body)));
        return new Feed(row.getString(1), territory.isEmpty() ? new Mine() : new OfTerritory(territory));
    }

    /** Those that still open something. */
    List<Made> of(AccountId account) {
        return store
                .all(
                        row -> new Made(
                                feed(row),
                                Instant.ofEpochMilli(row.getLong(4)),
                                Optional.of(row.getLong(5))
                                        .filter(used -> used > 0)
                                        .map(Instant::ofEpochMilli)),
                        SELECTED + ", made, used FROM " + ALL + " WHERE account = ? ORDER BY made",
                        account.value())
                .stream()
                .filter(feed -> !takenBack.since(account, feed.made()))
                .toList();
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
            if (gone) leaveNothingBehind();
            return gone;
        });
    }

    void revokeAll(AccountId account) {
        store.update("DELETE FROM feeds WHERE account = ?", account.value());
        leaveNothingBehind();
    }

    /** After the link itself: a link is never without what it shows. */
    private void leaveNothingBehind() {
        store.update("DELETE FROM feed_lines WHERE feed NOT IN (SELECT feed FROM feeds)");
        store.update("DELETE FROM feeds_of_bodies WHERE feed NOT IN (SELECT feed FROM feeds)");
    }
}
