package coop.alveole.domain.shared;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days from {@code from}, included, to {@code until}, excluded; without {@code until} it has no end. */
public record DateRange(LocalDate from, @Nullable LocalDate until) {
    public DateRange {
        if (until != null && !until.isAfter(from)) throw new IllegalArgumentException("a range ends after it begins");
    }

    public static DateRange startingOn(LocalDate day) {
        return new DateRange(day, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    public Optional<LocalDate> end() {
        return Optional.ofNullable(until);
    }
}
