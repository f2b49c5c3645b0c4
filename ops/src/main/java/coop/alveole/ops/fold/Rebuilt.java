package coop.alveole.ops.fold;

import java.time.Duration;

/** A model made again from all the events; its dumps can be equal only when both are true to the same position. */
public record Rebuilt(String model, long events, Duration time, Dump before, Dump after) {
    public record Dump(long position, String hash) {
        static final Dump NONE = new Dump(0, "");
    }
}
