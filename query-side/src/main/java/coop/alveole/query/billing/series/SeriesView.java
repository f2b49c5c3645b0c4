package coop.alveole.query.billing.series;

import java.time.LocalDate;

/** One series in one fiscal year; {@code year} is that in which it ends, the last number is of {@code lastIssuedOn}. */
record SeriesView(
        String id, String prefix, int year, int lastPlace, String lastNumber, LocalDate lastIssuedOn, State state) {
    enum State {
        FOLLOWS,
        /** The record was restored with a loss: no number is given before the last one outside is confirmed. */
        TO_CONFIRM
    }
}
