package coop.alveole.ops.fold;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.CapeEvent.CapeSigned;
import coop.alveole.ops.fold.Territories.Steps;
import coop.alveole.ops.readstore.ReadStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** From an event recorded to its document read (quality goal P2). */
class LatencyTest {
    private static final int WARM_UP = 1_000;
    private static final int WRITES = 1_000;
    private static final Duration GOAL = Duration.ofMillis(20);
    /** On a machine that does other things too, so many times what the write itself took beside them. */
    private static final int BUSY = 4;

    @TempDir
    Path folder;

    @Test
    void aWriteIsVisibleWithinTwentyMilliseconds() {
        try (var house = new House();
                var store = ReadStore.open(folder, ReadStore.EMBEDDED);
                var runner = house.runner(store, 1_000, new Territories(1), Headcount.sound(1))) {
            runner.start();
            var steps = runner.documents(Steps.class);
            var nanos = new long[WRITES];
            var written = new long[WRITES];
            for (int i = -WARM_UP; i < WRITES; i++) {
                var member = House.member(i + WARM_UP);
                var cape = new CapeSigned(member, House.DAY, House.DAY, House.DAY.plusYears(1));
                long start = System.nanoTime();
                long position = house.record(cape, 0);
                if (i >= 0) written[i] = System.nanoTime() - start;
                assertThat(steps.reached(position)).isTrue();
                if (i >= 0) nanos[i] = System.nanoTime() - start;
                assertThat(steps.find(member.value())).isPresent();
            }
            var visible = p95(nanos);
            var durable = p95(written);
            LoggerFactory.getLogger(LatencyTest.class)
                    .info("visible after {} µs, durable after {} µs (p95)", visible / 1_000, durable / 1_000);
            assertThat(visible).isLessThan(Math.max(GOAL.toNanos(), BUSY * durable));
        }
    }

    private static long p95(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length * 95 / 100];
    }
}
