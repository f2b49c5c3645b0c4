package coop.alveole.domain.shared.deadline;

import coop.alveole.domain.shared.DeadlineKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something due so many times in each year counted from {@code from}, until {@code until}, excluded. A year that is over
 * stays asked for during the next one, if it was known then; which year it is depends on the day asked alone.
 */
public record YearlyWait(
        DeadlineKind kind,
        LocalDate from,
        @Nullable LocalDate until,
        LocalDate knownSince,
        int timesAYear,
        long position) {
    YearlyWait endedFrom(LocalDate day) {
        return until == null ? new YearlyWait(kind, from, day, knownSince, timesAYear, position) : this;
    }

    /** The year before, then the one under way: those in which something is still missing. */
    Stream<Wait> openOn(LocalDate asOf, List<LocalDate> done) {
        if (from.isAfter(asOf) || (until != null && !asOf.isBefore(until))) return Stream.empty();
        long year = LongStream.iterate(0, next -> next + 1)
                .dropWhile(next -> !from.plusYears(next + 1).isAfter(asOf))
                .findFirst()
                .orElseThrow();
        return LongStream.rangeClosed(Math.max(0, year - 1), year)
                .mapToObj(this::inYear)
                .filter(wait -> !wait.dueOn().isBefore(knownSince))
                .filter(wait -> times(wait, done, asOf) < timesAYear);
    }

    private Wait inYear(long year) {
        var dueOn = from.plusYears(year + 1).minusDays(1);
        return new Wait(from.plusYears(year), kind, Wait.State.OPEN, dueOn, dueOn, position);
    }

    private static long times(Wait year, List<LocalDate> done, LocalDate asOf) {
        return done.stream()
                .filter(day -> !day.isBefore(year.from()) && !day.isAfter(year.dueOn()) && !day.isAfter(asOf))
                .count();
    }
}
