package coop.alveole.ops.seed.money;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.DateRange;
import java.time.LocalDate;
import java.util.List;

/** An activity that sells from one day on, but while its holder has no contract. */
public record Trader(ActivityId activity, Trade trade, LocalDate since, List<DateRange> pauses) {
    public Trader {
        pauses = List.copyOf(pauses);
    }

    boolean sellsOn(LocalDate day) {
        return !day.isBefore(since) && pauses.stream().noneMatch(pause -> pause.contains(day));
    }
}
