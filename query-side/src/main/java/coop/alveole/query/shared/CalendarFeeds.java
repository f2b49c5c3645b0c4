package coop.alveole.query.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Calendars that somebody subscribed to by a secret link; ops answers. */
public interface CalendarFeeds {
    record Feed(String id, Shows shows) {}

    /**
     * A line as the calendars of this feed know it: each change has a higher {@code sequence}. The {@code uid} is drawn by
     * lot: one that came from the line would tell of what kind it is to whoever tries the few there are.
     */
    record Known(String line, UUID uid, LocalDate on, int sequence, Standing standing, Instant changed) {}

    enum Standing {
        CONFIRMED,
        CANCELLED
    }

    /** Empty where the address holds no secret that is worth something now. */
    Optional<Feed> behind(HttpServletRequest request);

    /** What the feed shows now, compared with what it showed: what moved, and for thirty days what is over. */
    List<Known> shown(Feed feed, Map<String, LocalDate> now);
}
