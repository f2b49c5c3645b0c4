package coop.alveole.ops.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** So many times within an hour, whichever hour it is; what is refused does not count. */
final class HourlyCount {
    static final Duration HOUR = Duration.ofHours(1);

    private final Clock clock;
    private final Map<String, Deque<Instant>> times = new Lately<>();

    HourlyCount(Clock clock) {
        this.clock = clock;
    }

    /** Whether it may be done once more, and then it is counted. */
    synchronized boolean once(String what, int atMost) {
        var now = clock.instant();
        var before = times.computeIfAbsent(what, _ -> new ArrayDeque<>());
        before.removeIf(at -> at.plus(HOUR).isBefore(now));
        if (before.size() >= atMost) return false;
        before.add(now);
        return true;
    }
}
