package coop.alveole.ops.backup;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** The instant of a backup as its name says it, in the order of time: {@code 2026-11-26T01-00-00.000Z}. */
final class Stamp {
    private static final DateTimeFormatter SHAPE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss.SSS'Z'", Locale.ROOT);

    private Stamp() {}

    static String of(Instant instant) {
        return SHAPE.format(instant.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC));
    }

    /** Empty for the name of anything else. */
    static Optional<Instant> read(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, SHAPE).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }
}
