package coop.alveole.query.files;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How long what a file says is still valid, from the day asked alone. */
public enum Validity {
    WITHOUT_END("done"),
    VALID("done"),
    ENDS_SOON("soon"),
    OVER("late");

    /** Long enough before its end for another one to be asked for. */
    private static final int DAYS_OF_NOTICE = 60;

    private final String tone;

    Validity(String tone) {
        this.tone = tone;
    }

    /** {@code until} is its last day. */
    public static Validity of(@Nullable LocalDate until, LocalDate day) {
        if (until == null) return WITHOUT_END;
        if (until.isBefore(day)) return OVER;
        return until.isAfter(day.plusDays(DAYS_OF_NOTICE)) ? VALID : ENDS_SOON;
    }

    public boolean asksForAnother() {
        return this == ENDS_SOON || this == OVER;
    }

    /** Of the badge that says it. */
    public String tone() {
        return tone;
    }
}
