package coop.alveole.query.billing.account.term;

import coop.alveole.query.shared.Reading;
import java.time.LocalDate;

/** The two clocks of a question, asked of one fact: had it happened by that day, and was it recorded by that position? */
public final class KnownBy {
    private KnownBy() {}

    public static boolean of(LocalDate on, long position, Reading reading) {
        return !on.isAfter(reading.asOf()) && position <= reading.knownAt().orElse(Long.MAX_VALUE);
    }
}
