package coop.alveole.ops.fold;

import coop.alveole.domain.membership.CapeEvent.CapeSigned;
import coop.alveole.domain.membership.MembershipEvent;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.readstore.ReadStore;
import coop.alveole.ops.store.EventLog;
import coop.alveole.ops.store.RecordEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.bson.BsonDocument;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A house for tests: a record of its own, and memberships that fill it. */
final class House implements AutoCloseable {
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Path folder = newFolder();
    private final RecordEngine record = RecordEngine.open(folder, Clock.systemUTC());
    final EventLog log = record.log();
    private int membersBefore;

    static ConditionFactory soon() {
        return Awaitility.await().atMost(LIMIT).pollInterval(Duration.ofMillis(2));
    }

    static MembershipId member(int number) {
        return new MembershipId("membership-" + new UUID(0, number));
    }

    /** Each member registers on a day of its own, then signs a CAPE: two events. */
    void welcome(int members) {
        for (int i = 0; i < members; i++) {
            int number = membersBefore++;
            var day = DAY.plusDays(number % 700);
            var person = member(number).personId();
            record.store()
                    .publish(
                            message(
                                    new MembershipRegistered(
                                            member(number), person, new Label("Territoire " + number % 7), day),
                                    0),
                            message(new CapeSigned(member(number), day, day, day.plusYears(1)), 1));
        }
    }

    long record(MembershipEvent event, long sequence) {
        record.store().publish(message(event, sequence));
        return log.head();
    }

    private static DomainEventMessage<?> message(MembershipEvent event, long sequence) {
        var facts = MetaData.with("actor", "account-a").and("origin", "http");
        return new GenericDomainEventMessage<>(
                "Membership", event.membershipId().value(), sequence, event, facts);
    }

    FoldRunner runner(ReadStore store, int batchSize, Fold<?>... folds) {
        return new FoldRunner(log, store, new DocumentMapper(JSON), List.of(folds), batchSize);
    }

    /** Starts, waits until every model has reached the head or is set aside, and stops. */
    void foldAll(ReadStore store, int batchSize, Fold<?>... folds) {
        try (var runner = runner(store, batchSize, folds)) {
            runner.start();
            settled(runner, folds);
        }
    }

    void settled(FoldRunner runner, Fold<?>... folds) {
        for (var fold : folds)
            soon().until(() -> {
                var truth = runner.documents(fold.document()).truth();
                return switch (truth.state()) {
                    case LIVE -> truth.behind() == 0;
                    case STALE -> true;
                    case REBUILDING -> false;
                };
            });
    }

    /** The dump of each model, by its name. */
    static Map<String, CanonicalDump> dumps(ReadStore store) {
        var dumps = new TreeMap<String, CanonicalDump>();
        new Models(store.database()).read().forEach((name, standing) -> dumps.put(name, dump(store, standing)));
        return dumps;
    }

    static CanonicalDump dump(ReadStore store, String model) {
        return dump(store, standing(store, model));
    }

    private static CanonicalDump dump(ReadStore store, Standing standing) {
        return CanonicalDump.of(store.database().getCollection(standing.collection(), BsonDocument.class));
    }

    static Standing standing(ReadStore store, String model) {
        return new Models(store.database()).read().getOrDefault(model, Standing.none(model));
    }

    @Override
    public void close() {
        record.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("alveole-folds-");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
