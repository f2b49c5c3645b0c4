package coop.alveole.ops.store.file;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.axonframework.common.DateTimeUtils;

/** The instants of our file are all spelled {@code 2026-11-25T09:00:00.123Z}: read by place, ten times as fast. */
public final class StoredInstant {
    private static final String SHAPE = "0000-00-00T00:00:00.000Z";
    private static final int NANOS_IN_A_MILLI = 1_000_000;

    private StoredInstant() {}

    public static Instant parse(String text) {
        if (!isOurs(text)) return DateTimeUtils.parseInstant(text);
        return LocalDateTime.of(
                        number(text, 0, 4),
                        number(text, 5, 7),
                        number(text, 8, 10),
                        number(text, 11, 13),
                        number(text, 14, 16),
                        number(text, 17, 19),
                        number(text, 20, 23) * NANOS_IN_A_MILLI)
                .toInstant(ZoneOffset.UTC);
    }

    private static boolean isOurs(String text) {
        if (text.length() != SHAPE.length()) return false;
        for (int i = 0; i < SHAPE.length(); i++) {
            char wanted = SHAPE.charAt(i);
            char found = text.charAt(i);
            if (wanted == '0' ? found < '0' || found > '9' : found != wanted) return false;
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
