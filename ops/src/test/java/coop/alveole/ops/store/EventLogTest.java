package coop.alveole.ops.store;

import static coop.alveole.ops.store.TestRecord.AMINA;
import static coop.alveole.ops.store.TestRecord.cesa;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.domain.membership.CesaEvent.CesaSigned;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.serialization.SerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class EventLogTest {
    @TempDir
    Path folder;

    @Test
    void anEmptyRecordHasNoPosition() {
        try (var record = TestRecord.in(folder)) {
            assertThat(record.log().head()).isZero();
            assertThat(record.log().read(0, Long.MAX_VALUE, 10)).isEmpty();
        }
    }

    @Test
    void theRecordIsReadAfterAnyPositionUpToAnyOther() {
        try (var record = TestRecord.in(folder)) {
            for (int i = 0; i < 5; i++) record.append(cesa(AMINA, i));
            var log = record.log();
            assertThat(log.head()).isEqualTo(5);
            for (long after = 0; after <= 5; after++)
                for (long upTo = after; upTo <= 5; upTo++)
                    assertThat(log.read(after, upTo, 10))
                            .extracting(Arrival::position)
                            .isEqualTo(LongStream.rangeClosed(after + 1, upTo)
                                    .boxed()
                                    .toList());
            assertThat(log.read(1, Long.MAX_VALUE, 2))
                    .extracting(Arrival::position)
                    .containsExactly(2L, 3L);
        }
    }

    @Test
    void anEventSaysWhatItIsBeforeItIsDecodedAndThenWhoDidIt() {
        try (var record = TestRecord.in(folder)) {
            record.append(cesa(AMINA, 0));
            var arrival = record.log().read(0, 1, 1).getFirst();
            assertThat(arrival.type()).isEqualTo(CesaSigned.class);
            var recorded = arrival.recorded();
            assertThat(recorded.event()).isEqualTo(TestRecord.signed(AMINA));
            assertThat(List.of(recorded.actor(), recorded.origin(), recorded.reason()))
                    .containsExactly("account-a", "http", "IMPORT");
            assertThat(recorded.position()).isEqualTo(1);
        }
    }

    @Test
    void whatComesBeforeAnEventOfUnknownTypeIsReadFirst() throws Exception {
        TestRecord.fill(folder);
        TestRecord.tamper(
                folder, "UPDATE DomainEventEntry SET payloadType = 'membership.Unheard' WHERE globalIndex = 4");
        try (var record = TestRecord.in(folder)) {
            var log = record.log();
            assertThat(log.read(0, Long.MAX_VALUE, 100))
                    .extracting(Arrival::position)
                    .containsExactly(1L);
            assertThat(log.read(2, Long.MAX_VALUE, 100))
                    .extracting(Arrival::position)
                    .containsExactly(3L);
            assertThatThrownBy(() -> log.read(3, Long.MAX_VALUE, 100))
                    .isInstanceOf(SerializationException.class)
                    .hasMessageContaining("membership.Unheard");
        }
    }

    @Test
    @Timeout(30)
    void whoeverWaitsIsToldOfTheNextCommit() throws Exception {
        try (var record = TestRecord.in(folder)) {
            var log = record.log();
            var writing = Thread.ofVirtual().start(() -> record.append(cesa(AMINA, 0)));
            while (log.read(0, Long.MAX_VALUE, 1).isEmpty()) log.await(0);
            writing.join();
            long before = System.nanoTime();
            log.await(0);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(500));
        }
    }
}
