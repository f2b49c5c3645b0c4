package coop.alveole.ops.bench;

import java.time.Duration;

/** How much is measured: enough to publish, or just enough to see that everything can be measured. */
public record Scale(
        long events,
        int rounds,
        int commandsOfOne,
        int commandsOfMany,
        int slowedOfOne,
        int slowedOfMany,
        int looks,
        int requests,
        int longStream,
        int importedPeople,
        int people,
        int invoices,
        int bankLines,
        int openItems,
        Duration warmUp,
        Duration probe) {

    public static Scale full(long events) {
        return new Scale(
                events,
                5,
                1_000,
                8_000,
                100,
                3_200,
                200,
                200,
                10_000,
                5_000,
                300,
                1_000,
                10_000,
                50_000,
                Duration.ofSeconds(30),
                Duration.ofSeconds(2));
    }

    public static Scale quick() {
        return new Scale(
                10_000,
                2,
                50,
                640,
                20,
                320,
                20,
                4,
                1_000,
                50,
                20,
                10,
                500,
                2_000,
                Duration.ZERO,
                Duration.ofMillis(200));
    }
}
