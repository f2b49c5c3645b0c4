package coop.alveole.ops.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * After a wrong password the next try waits 1 s, then 2, 4… up to 30 s, for this name from this address. Never a
 * lock-out: a stranger elsewhere cannot keep somebody out.
 */
final class SignInDelays {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);

    private final Clock clock;
    private final Map<Who, Failures> failures = new Lately<>();

    SignInDelays(Clock clock) {
        this.clock = clock;
    }

    /** How long to wait before this name may be tried again from this address; zero when it may now. */
    synchronized Duration before(String name, String address) {
        var failed = failures.get(new Who(Passwords.normal(name), address));
        if (failed == null) return Duration.ZERO;
        var wait = Duration.between(clock.instant(), failed.last.plus(failed.delay()));
        return wait.isPositive() ? wait : Duration.ZERO;
    }

    synchronized void failed(String name, String address) {
        var now = clock.instant();
        failures.merge(
                new Who(Passwords.normal(name), address),
                new Failures(1, now),
                (before, _) -> before.last.plus(FORGOTTEN_AFTER).isBefore(now)
                        ? new Failures(1, now)
                        : new Failures(before.count + 1, now));
    }

    synchronized void succeeded(String name, String address) {
        failures.remove(new Who(Passwords.normal(name), address));
    }

    private record Who(String name, String address) {}

    private record Failures(int count, Instant last) {
        Duration delay() {
            var doubled = Duration.ofSeconds(1L << Math.min(count - 1, 5));
            return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        }
    }
}
