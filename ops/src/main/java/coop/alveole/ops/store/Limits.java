package coop.alveole.ops.store;

import java.time.Duration;

/** How many appends may wait, and how long a sender waits for its own. */
record Limits(int waiting, Duration patience) {
    static final Limits OF_THE_HOUSE = new Limits(4_096, Duration.ofSeconds(30));
}
