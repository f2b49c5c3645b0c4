package coop.alveole.ops.store;

import static coop.alveole.ops.store.TestRecord.AMINA;
import static coop.alveole.ops.store.TestRecord.BRUNO;
import static coop.alveole.ops.store.TestRecord.cesa;
import static coop.alveole.ops.store.TestRecord.membership;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.ops.store.writer.Limits;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupCommitEngineTest {
    @TempDir
    Path folder;

    @Test
    void fiveHundredAppendsFromThirtyTwoSendersAreAllThereInOneOrder() throws Exception {
        var commits = new AtomicInteger();
        try (var record = TestRecord.in(folder, Limits.OF_THE_HOUSE, _ -> commits.incrementAndGet());
                var senders = Executors.newFixedThreadPool(32)) {
            List<Callable<Object>> appends = IntStream.range(0, 500)
                    .mapToObj(i -> Executors.callable(() -> record.append(cesa(membership(i), 0))))
                    .toList();
            for (var done : senders.invokeAll(appends)) done.get();
            assertThat(positions(record))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 500).boxed().toList());
            assertThat(commits.get()).isLessThan(500);
            assertThat(record.verify().findings()).isEmpty();
        }
    }

    @Test
    void theTypeColumnHoldsTheCapability() throws SQLException {
        try (var record = TestRecord.in(folder)) {
            record.append(cesa(AMINA, 0));
        }
        try (var connection = TestRecord.stranger(folder);
                var say = connection.createStatement();
                var row =
                        say.executeQuery("SELECT type, payloadType, payloadRevision, CAST(metaData AS TEXT), timeStamp"
                                + " FROM DomainEventEntry")) {
            assertThat(List.of(
                            row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                    .containsExactly(
                            "membership",
                            "membership.CesaSigned",
                            "1",
                            "{\"actor\":\"account-a\",\"origin\":\"http\",\"reason\":\"IMPORT\"}",
                            "2026-11-25T09:00:00.123Z");
        }
    }

    @Test
    void aSecondFirstFactOfOneObjectIsRefused() {
        try (var record = TestRecord.in(folder)) {
            record.append(cesa(AMINA, 0), cesa(AMINA, 1));
            assertThatThrownBy(() -> record.append(cesa(AMINA, 0)))
                    .isInstanceOf(AggregateStreamCreationException.class);
            assertThatThrownBy(() -> record.append(cesa(AMINA, 1)))
                    .isInstanceOf(ConcurrencyException.class)
                    .isNotInstanceOf(AggregateStreamCreationException.class);
            record.append(cesa(AMINA, 2));
            assertThat(positions(record)).containsExactly(1L, 2L, 3L);
        }
    }

    @Test
    void theObjectAtFaultIsTheOneNamedAndTheOtherIsNotStored() {
        try (var record = TestRecord.in(folder)) {
            record.append(cesa(BRUNO, 0), cesa(BRUNO, 1));
            assertThatThrownBy(() -> record.append(cesa(AMINA, 0), cesa(BRUNO, 1)))
                    .isInstanceOf(ConcurrencyException.class)
                    .isNotInstanceOf(AggregateStreamCreationException.class)
                    .hasMessageContaining(BRUNO + "] at sequence [1]");
            assertThat(record.facts().of(AMINA.value(), 99)).isEmpty();
            assertThat(positions(record)).containsExactly(1L, 2L);
        }
    }

    @Test
    void oneEventTwiceIsAFaultOfOursAndNotAConflictOfTheirs() {
        try (var record = TestRecord.in(folder)) {
            var one = cesa(AMINA, 0);
            record.append(one);
            var again = new org.axonframework.eventhandling.GenericDomainEventMessage<>(
                    "Membership",
                    BRUNO.value(),
                    0,
                    TestRecord.signed(BRUNO),
                    java.util.Map.of(),
                    one.getIdentifier(),
                    TestRecord.NOW);
            assertThatThrownBy(() -> record.append(again))
                    .isInstanceOf(EventStoreException.class)
                    .hasMessageContaining(one.getIdentifier());
        }
    }

    @Test
    void anAppendRefusedAmongOthersTakesBackItsPositionAndItsLink() throws Exception {
        var held = new HeldCommit();
        try (var record = TestRecord.in(folder, Limits.OF_THE_HOUSE, held);
                var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = senders.submit(() -> record.append(cesa(BRUNO, 0)));
            held.awaitHeld();
            var batch = new ArrayList<java.util.concurrent.Future<?>>();
            for (int i = 10; i < 15; i++) batch.add(submitted(senders, record, i, 0));
            var refused = senders.submit(() -> record.append(cesa(membership(20), 0), cesa(BRUNO, 0)));
            held.awaitWaiting(record, 6);
            for (int i = 15; i < 20; i++) batch.add(submitted(senders, record, i, 0));
            held.awaitWaiting(record, 11);
            held.release();
            first.get();
            for (var one : batch) one.get();
            assertThatThrownBy(refused::get).hasCauseInstanceOf(AggregateStreamCreationException.class);
            assertThat(held.commits()).isEqualTo(2);
            assertThat(positions(record))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 11).boxed().toList());
            assertThat(record.verify().findings()).isEmpty();
        }
    }

    private static java.util.concurrent.Future<?> submitted(
            java.util.concurrent.ExecutorService senders, TestRecord record, int who, long version) {
        return senders.submit(() -> record.append(cesa(membership(who), version)));
    }

    @Test
    void instantsNeverGoBack() {
        try (var record = TestRecord.in(folder)) {
            record.append(cesa(AMINA, 0));
            var earlier = TestRecord.NOW.minus(Duration.ofMinutes(2));
            record.append(TestRecord.at(earlier, "Membership", AMINA.value(), 1, TestRecord.signed(AMINA)));
            assertThat(record.facts().of(AMINA.value(), 99))
                    .extracting(recorded -> recorded.recordedAt())
                    .containsOnly(Instant.parse("2026-11-25T09:00:00.123Z"));
        }
    }

    @Test
    void aFactIsNeitherChangedNorDeleted() throws SQLException {
        try (var record = TestRecord.in(folder);
                var connection = TestRecord.stranger(folder);
                var say = connection.createStatement()) {
            record.append(cesa(AMINA, 0));
            assertThatThrownBy(() -> say.executeUpdate("UPDATE DomainEventEntry SET type = 'x'"))
                    .hasMessageContaining("un fait ne se modifie pas");
            assertThatThrownBy(() -> say.executeUpdate("DELETE FROM DomainEventEntry"))
                    .hasMessageContaining("un fait ne se supprime pas");
        }
    }

    @Test
    void readersDoNotWrite() throws SQLException {
        try (var record = TestRecord.in(folder);
                var connection = record.file().readers().getConnection();
                var say = connection.createStatement()) {
            assertThatThrownBy(() -> say.executeUpdate("DELETE FROM CommandKey"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void whoeverWaitsIsToldTheHead() {
        var head = new AtomicLong();
        try (var record = TestRecord.in(folder)) {
            record.engine().onCommit(_ -> {
                throw new IllegalStateException("deaf");
            });
            record.append(cesa(AMINA, 0));
        }
        try (var record = TestRecord.in(folder)) {
            record.engine().onCommit(head::set);
            record.append(cesa(AMINA, 1), cesa(AMINA, 2));
        }
        assertThat(head.get()).isEqualTo(3);
    }

    @Test
    void anEventOfNoObjectIsRefused() {
        try (var record = TestRecord.in(folder)) {
            assertThatThrownBy(() -> record.append(GenericEventMessage.asEventMessage(TestRecord.signed(AMINA))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void atTheHeadOfTheStreamThereIsNothing() {
        try (var record = TestRecord.in(folder)) {
            assertThat(positions(record)).isEmpty();
            assertThat(record.engine().createHeadToken()).isNull();
            record.append(cesa(AMINA, 0));
            var head = record.engine().createHeadToken();
            assertThat(head.position()).hasValue(1);
            try (var none = record.engine().readEvents(head, false)) {
                assertThat(none).isEmpty();
            }
            assertThat(record.engine().lastSequenceNumberFor(AMINA.value())).contains(0L);
            assertThat(record.engine().lastSequenceNumberFor(BRUNO.value())).isEmpty();
            assertThat(record.engine()
                            .createTokenAt(TestRecord.NOW.plusSeconds(1))
                            .position())
                    .hasValue(1);
            assertThat(record.engine().readEvents(AMINA.value(), 0).asStream()).hasSize(1);
        }
    }

    private static List<Long> positions(TestRecord record) {
        try (var events = record.engine().readEvents(null, false)) {
            return events.map(TrackedEventMessage::trackingToken)
                    .map(token -> token.position().orElseThrow())
                    .toList();
        }
    }
}
