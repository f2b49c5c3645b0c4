package coop.alveole.ops.access;

import coop.alveole.query.shared.CalendarFeeds;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the calendars of a feed were told last, so that they learn what moved and what is over. Ids and days, no word. */
@Component
final class FeedLines implements CalendarFeeds {
    /** A calendar that asks once a month has learnt of it by then. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final AccessStore store;
    private final Clock clock;

    FeedLines(AccessStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Optional<Feed> behind(HttpServletRequest request) {
        return Caller.of(request)
                .map(Caller::credential)
                .filter(Caller.Credential.Calendar.class::isInstance)
                .map(credential -> ((Caller.Credential.Calendar) credential).feed());
    }

    @Override
    public List<Known> shown(Feed feed, Map<String, LocalDate> now) {
        return store.inOneCommit(() -> {
            var before = known(feed).stream().collect(Collectors.toMap(Known::line, Function.identity()));
            var shown = new ArrayList<Known>();
            now.forEach((line, on) -> shown.add(standing(before.get(line), line, on)));
            for (var known : before.values())
                if (!now.containsKey(known.line())) over(known).ifPresent(shown::add);
            shown.stream().filter(line -> !line.equals(before.get(line.line()))).forEach(line -> keep(feed, line));
            forget(feed);
            return List.copyOf(shown);
        });
    }

    private Known standing(@Nullable Known before, String line, LocalDate on) {
        if (before == null) return new Known(line, UUID.randomUUID(), on, 0, Standing.CONFIRMED, now());
        boolean isSame = before.standing() == Standing.CONFIRMED && before.on().equals(on);
        if (isSame) return before;
        return new Known(line, before.uid(), on, before.sequence() + 1, Standing.CONFIRMED, now());
    }

    private Optional<Known> over(Known known) {
        if (known.standing() == Standing.CONFIRMED)
            return Optional.of(
                    new Known(known.line(), known.uid(), known.on(), known.sequence() + 1, Standing.CANCELLED, now()));
        return Optional.of(known).filter(line -> line.changed().isAfter(now().minus(REMEMBERED)));
    }

    private List<Known> known(Feed feed) {
        return store.all(
                row -> new Known(
                        row.getString(1),
                        UUID.fromString(row.getString(2)),
                        LocalDate.parse(row.getString(3)),
                        row.getInt(4),
                        Standing.valueOf(row.getString(5)),
                        Instant.ofEpochMilli(row.getLong(6))),
                "SELECT line, uid, \"on\", sequence, standing, changed FROM feed_lines WHERE feed = ?",
                feed.id());
    }

    private void keep(Feed feed, Known line) {
        store.update(
                "INSERT OR REPLACE INTO feed_lines (feed, line, uid, \"on\", sequence, standing, changed)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                feed.id(),
                line.line(),
                line.uid().toString(),
                line.on().toString(),
                line.sequence(),
                line.standing().name(),
                line.changed().toEpochMilli());
    }

    private void forget(Feed feed) {
        store.update(
                "DELETE FROM feed_lines WHERE feed = ? AND standing = ? AND changed <= ?",
                feed.id(),
                Standing.CANCELLED.name(),
                now().minus(REMEMBERED).toEpochMilli());
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
