package coop.alveole.query.feed;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.deadline.DatedLines;
import coop.alveole.query.deadline.DatedLines.Dated;
import coop.alveole.query.feed.CalendarText.Entry;
import coop.alveole.query.sending.MailWords;
import coop.alveole.query.shared.CalendarFeeds;
import coop.alveole.query.shared.CalendarFeeds.Feed;
import coop.alveole.query.shared.CalendarFeeds.Known;
import coop.alveole.query.shared.CalendarFeeds.Standing;
import coop.alveole.query.shared.Mails;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Shows.Mine;
import coop.alveole.query.shared.Shows.OfBody;
import coop.alveole.query.shared.Shows.OfTerritory;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A calendar by its secret link, with the rights that its owner has now. It says initials and a place, never what is due:
 * it lies on telephones and at other people's servers (security §7).
 */
@RestController
class FeedApi {
    static final String TYPE = "text/calendar;charset=UTF-8";
    private static final Locale WRITTEN_IN = Locale.FRENCH;

    private final CalendarFeeds feeds;
    private final DatedLines lines;
    private final BodyCalendar bodies;
    private final MailWords words;
    private final Mails mails;
    private final MessageSource messages;

    FeedApi(
            CalendarFeeds feeds,
            DatedLines lines,
            BodyCalendar bodies,
            MailWords words,
            Mails mails,
            MessageSource messages) {
        this.feeds = feeds;
        this.lines = lines;
        this.bodies = bodies;
        this.words = words;
        this.mails = mails;
        this.messages = messages;
    }

    /** The door has judged the secret; without one there is no calendar. */
    @Allowed(Access.ANYONE)
    @GetMapping("/feeds/{secret}.ics")
    ResponseEntity<byte[]> calendar(Reading reading, HttpServletRequest request) {
        var feed = feeds.behind(request).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "secret"));
        var calendar = switch (feed.shows()) {
            case Mine() -> new CalendarText(say("feed.mine"), entries(feed, lines.mine(reading)));
            case OfTerritory(var territory) ->
                new CalendarText(say("feed.of-territory", territory), entries(feed, lines.of(territory, reading)));
            case OfBody(var body) ->
                new CalendarText(say("feed.of-body." + body), bodies.of(body, reading, WRITTEN_IN));
        };
        return ResponseEntity.ok()
                .header("Content-Type", TYPE)
                .body(calendar.text().getBytes(StandardCharsets.UTF_8));
    }

    private List<Entry> entries(Feed feed, List<Dated> now) {
        var dated = byKey(now);
        var days = new HashMap<String, LocalDate>();
        dated.forEach((key, line) -> days.put(key, line.on()));
        return feeds.shown(feed, days).stream()
                .sorted(Comparator.comparing(Known::on).thenComparing(Known::uid))
                .map(known -> entry(known, dated.get(known.line())))
                .toList();
    }

    private static Map<String, Dated> byKey(List<Dated> lines) {
        return lines.stream()
                .collect(Collectors.toMap(
                        Dated::key,
                        Function.identity(),
                        (one, other) -> one.on().isAfter(other.on()) ? other : one));
    }

    /** What is over says no more whom it was about. */
    private Entry entry(Known known, @Nullable Dated line) {
        boolean cancelled = known.standing() == Standing.CANCELLED;
        var summary = line == null ? say("feed.over") : summary(line);
        var link = line == null ? "" : mails.site() + page(line);
        return new Entry(known.uid(), known.sequence(), known.on(), summary, link, cancelled, known.changed());
    }

    private String summary(Dated line) {
        var membership = line.membership();
        return membership == null ? say("feed.of-nobody") : say("mail.reminder.subject", words.who(membership));
    }

    /** The file: the address of the line itself would say its kind. */
    private static String page(Dated line) {
        return line.membership() == null ? "/actions" : "/members/" + line.membership();
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, WRITTEN_IN);
    }
}
