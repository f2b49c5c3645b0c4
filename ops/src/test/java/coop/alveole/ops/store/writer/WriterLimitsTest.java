package coop.alveole.ops.store.writer;

import static coop.alveole.ops.store.TestRecord.AMINA;
import static coop.alveole.ops.store.TestRecord.NOW;
import static coop.alveole.ops.store.TestRecord.cesa;
import static coop.alveole.ops.store.TestRecord.membership;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.command.shared.StoreUnavailable;
import coop.alveole.command.shared.StoreUnavailable.Cause;
import coop.alveole.ops.store.HeldCommit;
import coop.alveole.ops.store.TestRecord;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterLimitsTest {
    @TempDir
    Path folder;

    private final HeldCommit held = new HeldCommit();

    @Test
    void aFullQueueRefusesTheNextOneAndKeepsTheOthers() throws Exception {
        try (var record = TestRecord.in(folder, Limits.OF_THE_HOUSE, held);
                var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var appends = new ArrayList<Future<?>>();
            appends.add(senders.submit(() -> record.append(cesa(membership(0), 0))));
            held.awaitHeld();
            for (int i = 1; i <= 4_096; i++) {
                int who = i;
                appends.add(senders.submit(() -> record.append(cesa(membership(who), 0))));
            }
            held.awaitWaiting(record, 4_096);
            refused(Cause.QUEUE_FULL, () -> record.append(cesa(membership(5_000), 0)));
            held.release();
            for (var append : appends) append.get();
            assertThat(record.facts().head().position()).isEqualTo(4_097);
        }
    }

    @Test
    void whoWaitsTooLongIsToldThatItMayHaveBeenStored() throws Exception {
        try (var record = TestRecord.in(folder, new Limits(10, Duration.ofMillis(50)), held)) {
            refused(Cause.OUTCOME_UNKNOWN, () -> record.append(cesa(AMINA, 0)));
            held.release();
        }
        try (var record = TestRecord.in(folder)) {
            assertThat(record.facts().of(AMINA.value(), 99)).hasSize(1);
        }
    }

    @Test
    void theHouseWaitsThirtySeconds() {
        assertThat(Limits.OF_THE_HOUSE).isEqualTo(new Limits(4_096, Duration.ofSeconds(30)));
    }

    @Test
    void onceClosedItRefusesWhatComesAndWhatStillWaits() throws Exception {
        var record = TestRecord.in(folder, Limits.OF_THE_HOUSE, held);
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var written = senders.submit(() -> record.append(cesa(membership(1), 0)));
            held.awaitHeld();
            var waiting = senders.submit(() -> record.append(cesa(membership(2), 0)));
            held.awaitWaiting(record, 1);
            var closing = senders.submit(record.engine()::close);
            org.awaitility.Awaitility.await()
                    .untilAsserted(() -> refused(Cause.CLOSED, () -> record.append(cesa(membership(3), 0))));
            held.release();
            closing.get();
            written.get();
            assertThatThrownBy(waiting::get)
                    .cause()
                    .isInstanceOfSatisfying(
                            StoreUnavailable.class,
                            told -> assertThat(told.why()).isEqualTo(Cause.CLOSED));
        }
        assertThat(record.facts().head().position()).isEqualTo(1);
        record.close();
    }

    @Test
    void aClockFarBehindTheLastFactStopsWriting() {
        try (var record = TestRecord.in(folder)) {
            record.append(cesa(AMINA, 0));
        }
        var behind = Clock.fixed(NOW.minus(Duration.ofMinutes(5)).minusMillis(1), ZoneOffset.UTC);
        try (var record = TestRecord.in(folder, behind)) {
            refused(Cause.CLOCK_BEHIND, () -> record.append(cesa(AMINA, 1)));
        }
        try (var record = TestRecord.in(folder, Clock.fixed(NOW.minus(Duration.ofMinutes(5)), ZoneOffset.UTC))) {
            record.append(cesa(AMINA, 1));
        }
    }

    private static void refused(Cause why, ThrowingCallable append) {
        assertThatThrownBy(append)
                .isInstanceOfSatisfying(
                        StoreUnavailable.class, told -> assertThat(told.why()).isEqualTo(why));
    }
}
