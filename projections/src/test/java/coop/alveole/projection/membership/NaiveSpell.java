package coop.alveole.projection.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that begins and ends as often as it is told, asked about one day only. */
final class NaiveSpell {
    private final LocalDate day;
    private @Nullable LocalDate since;
    private boolean was;

    NaiveSpell(LocalDate day) {
        this.day = day;
    }

    void begin(LocalDate from) {
        since = from;
    }

    void end(LocalDate from) {
        was |= isSince() && from.isAfter(day);
        since = null;
    }

    boolean isOn() {
        return was || isSince();
    }

    private boolean isSince() {
        return since != null && !since.isAfter(day);
    }
}
