package coop.alveole.domain.membership.exit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When somebody was away: each exit with the return after it, in whatever order they are learnt. */
final class Spells {
    private final List<Away> away = new ArrayList<>();

    /** From the day after the last one until the day before the return; until ever while nobody has come back. */
    private record Away(LocalDate lastDay, LocalDate returnedOn) {
        boolean covers(LocalDate day) {
            return lastDay.isBefore(day) && returnedOn.isAfter(day);
        }

        boolean isOpen() {
            return returnedOn.equals(LocalDate.MAX);
        }
    }

    void leave(LocalDate lastDay, LocalDate returnedOn) {
        away.add(new Away(lastDay, returnedOn));
    }

    void leave(LocalDate lastDay) {
        leave(lastDay, LocalDate.MAX);
    }

    void comeBack(LocalDate day) {
        away.replaceAll(spell -> spell.isOpen() ? new Away(spell.lastDay(), day) : spell);
    }

    /** The last day of whoever has not come back. */
    Optional<LocalDate> gone() {
        return away.stream().filter(Away::isOpen).map(Away::lastDay).findFirst();
    }

    /** The last return, or the beginning of time. */
    LocalDate hereSince() {
        return away.stream()
                .filter(spell -> !spell.isOpen())
                .map(Away::returnedOn)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** The last day here of whoever is away on that day. */
    Optional<LocalDate> awaySince(LocalDate day) {
        return away.stream()
                .filter(spell -> spell.covers(day))
                .map(Away::lastDay)
                .findFirst();
    }

    /** The last days from that day on. */
    Stream<LocalDate> lastDaysFrom(LocalDate from) {
        return away.stream().map(Away::lastDay).filter(day -> !day.isBefore(from));
    }
}
