package coop.alveole.ops.access;

import coop.alveole.domain.shared.RequestRule;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Calendars: known by the secret of their address alone; no cookie and no token is even read. What was never made, was
 * revoked, or whose owner may read nothing any more answers as the unknown does.
 */
final class FeedFilter extends OncePerRequestFilter {
    static final String PREFIX = "/feeds/";
    private static final Pattern ADDRESS = Pattern.compile(PREFIX + "([A-Za-z0-9_-]{43})\\.ics");
    private static final int IN_AN_HOUR = 60;

    private final Feeds feeds;
    private final AccountRights rights;
    private final Supplier<LocalDate> today;
    private final HourlyCount reads;

    FeedFilter(Feeds feeds, AccountRights rights, Supplier<LocalDate> today, Clock clock) {
        this.feeds = feeds;
        this.rights = rights;
        this.today = today;
        this.reads = new HourlyCount(clock);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var owned = owned(request);
        if (owned.isEmpty()) {
            Door.refuse(RequestRule.UNKNOWN, request, response);
            return;
        }
        var feed = owned.get().feed();
        if (!reads.once(feed.id(), IN_AN_HOUR)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(HourlyCount.HOUR.toSeconds()));
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        feeds.used(feed);
        new Caller(owned.get().account(), new Caller.Credential.Calendar(feed)).isBehind(request);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        chain.doFilter(request, response);
    }

    /** Nothing else is asked with it: no other day, no other moment. */
    private Optional<Feeds.Owned> owned(HttpServletRequest request) {
        var asked = Asked.by(request);
        var address = ADDRESS.matcher(asked.path());
        if (!asked.isSafe() || request.getQueryString() != null || !address.matches()) return Optional.empty();
        return feeds.find(address.group(1))
                .filter(owned -> rights.rightsOf(owned.account())
                        .may(owned.feed().shows().access(), today.get()));
    }
}
