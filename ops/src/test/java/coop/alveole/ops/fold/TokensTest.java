package coop.alveole.ops.fold;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.MembershipEvent.CapeSigned;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {
    private static final String TABLE = """
            CREATE TABLE DomainEventEntry (globalIndex INTEGER PRIMARY KEY AUTOINCREMENT, aggregateIdentifier TEXT,
            sequenceNumber INTEGER, type TEXT, eventIdentifier TEXT, metaData BLOB, payload BLOB, payloadRevision TEXT,
            payloadType TEXT, timeStamp TEXT)""";

    @TempDir
    Path folder;

    @Test
    void theRecordIsReadAfterAPositionOnDisk() throws Exception {
        assertReadsAfterAnyPosition(sqlite(), Tokens::ofJdbc);
    }

    @Test
    void anEmptyRecordHasNoPosition() {
        try (var house = new House()) {
            assertThat(house.log.head()).isZero();
        }
    }

    @Test
    void theRecordIsReadAfterAPositionInMemory() throws Exception {
        assertReadsAfterAnyPosition(new InMemoryEventStorageEngine(1), Tokens::inMemory);
    }

    static void assertReadsAfterAnyPosition(EventStorageEngine engine, LongFunction<TrackingToken> tokenOf)
            throws InterruptedException {
        var store = EmbeddedEventStore.builder().storageEngine(engine).build();
        var log = new EventLog(store, tokenOf);
        for (int i = 0; i < 5; i++) {
            var event = new CapeSigned(House.member(i), House.DAY, House.DAY, House.DAY);
            store.publish(new GenericDomainEventMessage<>(
                    "Membership", House.member(i).value(), 0, event));
        }
        assertThat(log.head()).isEqualTo(5);
        for (long after = 0; after < 5; after++)
            try (var reader = new LogReader(log, after, 100)) {
                var expected = LongStream.rangeClosed(after + 1, 5).boxed().toList();
                assertThat(reader.next(Long.MAX_VALUE))
                        .extracting(Arrival::position)
                        .isEqualTo(expected);
            }
        store.shutDown();
    }

    EventStorageEngine sqlite() throws SQLException {
        var url = "jdbc:sqlite:" + folder.resolve("events.db");
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
        var serializer = Jackson3Serializer.builder().build();
        return JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .connectionProvider(() -> DriverManager.getConnection(url))
                .transactionManager(NoTransactionManager.INSTANCE)
                .extendedGapCheckEnabled(false)
                .build();
    }
}
