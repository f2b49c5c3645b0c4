package coop.alveole.ops.store;

import static coop.alveole.ops.store.TestRecord.AMINA;
import static coop.alveole.ops.store.TestRecord.BRUNO;
import static coop.alveole.ops.store.TestRecord.NOW;
import static coop.alveole.ops.store.TestRecord.cesa;
import static coop.alveole.ops.store.TestRecord.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.domain.shared.Recorded;
import coop.alveole.query.shared.Facts.Head;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.axonframework.serialization.SerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedFactsTest {
    @TempDir
    Path folder;

    @Test
    void theFactsOfOneObjectComeWithTheirPositionsUpToTheOneAsked() {
        TestRecord.fill(folder);
        try (var record = TestRecord.in(folder)) {
            assertThat(record.facts().of(BRUNO.value(), 5))
                    .extracting(Recorded::position)
                    .isEqualTo(java.util.List.of(2L, 4L));
            assertThat(record.facts().of(BRUNO.value(), 2).getFirst())
                    .isEqualTo(new Recorded<>(
                            2,
                            0,
                            Instant.parse("2026-11-25T09:00:00.123Z"),
                            "account-a",
                            "http",
                            "IMPORT",
                            signed(BRUNO)));
        }
    }

    @Test
    void aPositionIsFoundByItsInstant() {
        try (var record = TestRecord.in(folder)) {
            assertThat(record.facts().positionAt(NOW)).isZero();
            for (int i = 0; i < 9; i++)
                record.append(TestRecord.at(NOW.plusSeconds(i / 2), "Membership", AMINA.value(), i, signed(AMINA)));
            var facts = record.facts();
            assertThat(facts.positionAt(NOW.minusSeconds(1))).isZero();
            assertThat(facts.positionAt(NOW)).isEqualTo(2);
            assertThat(facts.positionAt(NOW.plusSeconds(2))).isEqualTo(6);
            assertThat(facts.positionAt(NOW.plusSeconds(60))).isEqualTo(9);
        }
    }

    @Test
    void theHeadOfNothingIsZero() {
        try (var record = TestRecord.in(folder)) {
            assertThat(record.facts().head()).isEqualTo(new Head(0, "0".repeat(64)));
            record.append(cesa(AMINA, 0));
            assertThat(record.facts().chainAt(1)).contains(record.facts().head().chain());
            assertThat(record.facts().chainAt(2)).isEmpty();
        }
    }

    @Test
    void aTypeThatNobodyKnowsStopsTheReading() throws SQLException {
        TestRecord.fill(folder);
        TestRecord.tamper(
                folder, "UPDATE DomainEventEntry SET payloadType = 'java.lang.Runtime' WHERE globalIndex = 4");
        try (var record = TestRecord.in(folder)) {
            assertThatThrownBy(() -> record.facts().of(BRUNO.value(), 99))
                    .isInstanceOf(SerializationException.class)
                    .hasMessageContaining("position 4")
                    .hasMessageContaining("java.lang.Runtime");
        }
    }
}
