package coop.alveole.ops.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups stay: all of the last 24 hours, and the last one of each of the seven latest days, five latest weeks and twelve latest months that
 * have one. Days without a backup do not count, so that nothing is lost when backups stop.
 */
final class Retention {
    private static final Duration WHOLE = Duration.ofDays(1);
    private static final int DAYS = 7;
    private static final int WEEKS = 5;
    private static final int MONTHS = 12;

    private Retention() {}

    static Set<Instant> kept(Collection<Instant> made) {
        var kept = new HashSet<Instant>();
        made.stream()
                .max(Comparator.naturalOrder())
                .ifPresent(newest -> made.stream()
                        .filter(instant -> instant.isAfter(newest.minus(WHOLE)))
                        .forEach(kept::add));
        kept.addAll(lastOfEach(made, day -> day, DAYS));
        kept.addAll(lastOfEach(
                made,
                day -> day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                WEEKS));
        kept.addAll(lastOfEach(made, YearMonth::from, MONTHS));
        return kept;
    }

    private static Collection<Instant> lastOfEach(
            Collection<Instant> made, Function<LocalDate, Object> period, int periods) {
        var last = new LinkedHashMap<Object, Instant>();
        made.stream().sorted(Comparator.reverseOrder()).forEach(instant -> {
            var of = period.apply(LocalDate.ofInstant(instant, ZoneOffset.UTC));
            if (last.size() < periods) last.putIfAbsent(of, instant);
        });
        return last.values();
    }
}
