package coop.alveole.domain.absence;

import coop.alveole.domain.shared.AccountId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One absence (absence), both days included; without a substitute the lines go to the desk. */
public record Absence(
        LocalDate from, LocalDate lastDay, @Nullable AccountId substitute) {
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(lastDay);
    }

    boolean overlaps(LocalDate first, LocalDate last) {
        return !first.isAfter(lastDay) && !last.isBefore(from);
    }
}
