package coop.alveole.ops.seed.money;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** An activity that sells from one day on, but while its holder has no contract; nobody is paid under a CAPE. */
public record Trader(
        ActivityId activity, Trade trade, LocalDate since, List<DateRange> pauses, Optional<LocalDate> employedSince) {
    public Trader {
        pauses = List.copyOf(pauses);
    }

    boolean isPaidIn(YearMonth month) {
        return employedSince
                .filter(since -> !since.isAfter(month.atEndOfMonth()))
                .isPresent();
    }

    boolean sellsOn(LocalDate day) {
        return !day.isBefore(since) && pauses.stream().noneMatch(pause -> pause.contains(day));
    }
}
