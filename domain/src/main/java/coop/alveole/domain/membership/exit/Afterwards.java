package coop.alveole.domain.membership.exit;

import java.time.LocalDate;

/** What somebody who left may still do: read their own file for a year, and change nothing. */
public final class Afterwards {
    private static final int MONTHS_OF_READING = 12;

    private Afterwards() {}

    /** The last day, included. */
    public static LocalDate readableUntil(LocalDate lastDay) {
        return lastDay.plusMonths(MONTHS_OF_READING);
    }
}
