package coop.alveole.ops.store.writer;

import java.time.Duration;

/** How many appends may wait, and how long a sender waits for its own. */
public record Limits(int waiting, Duration patience) {
    public static final Limits OF_THE_HOUSE = new Limits(4_096, Duration.ofSeconds(30));
}
