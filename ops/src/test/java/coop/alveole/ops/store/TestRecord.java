package coop.alveole.ops.store;

import coop.alveole.domain.access.AccountEvent;
import coop.alveole.domain.evidence.HouseEvent;
import coop.alveole.domain.evidence.HouseEvent.Sealed;
import coop.alveole.domain.membership.CesaEvent.CesaSigned;
import coop.alveole.domain.membership.MembershipEvent;
import coop.alveole.domain.people.PersonEvent;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.HouseId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.store.catalogue.CatalogueSerializer;
import coop.alveole.ops.store.catalogue.EventCatalogue;
import coop.alveole.ops.store.file.EventFile;
import coop.alveole.ops.store.file.SqliteEvents;
import coop.alveole.ops.store.proof.Verification;
import coop.alveole.ops.store.proof.Verifier;
import coop.alveole.ops.store.writer.CommitHook;
import coop.alveole.ops.store.writer.Limits;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/** A record in a folder of its own, the house's cast, and a stranger's hand in the file. */
public final class TestRecord implements AutoCloseable {
    public static final EventCatalogue CATALOGUE = EventCatalogue.of("evidence", HouseEvent.class)
            .and("access", AccountEvent.class)
            .and("people", PersonEvent.class)
            .and("membership", MembershipEvent.class);
    public static final CatalogueSerializer SERIALIZER = CatalogueSerializer.of(CATALOGUE);
    public static final HouseId HOUSE = new HouseId("house-0190b6e0-0000-7000-8000-000000000001");
    public static final MembershipId AMINA = membership(1);
    public static final MembershipId BRUNO = membership(2);
    public static final Instant NOW = Instant.parse("2026-11-25T09:00:00.123456Z");

    private final Path folder;
    private final EventFile file;
    private final GroupCommitEngine engine;

    private TestRecord(Path folder, Clock clock, Limits limits, CommitHook hook) {
        this.folder = folder;
        file = EventFile.open(folder);
        engine = new GroupCommitEngine(
                file, GroupCommitEngine.builder(file, SERIALIZER, NoOpEventUpcaster.INSTANCE), clock, limits, hook);
    }

    public static TestRecord in(Path folder) {
        return in(folder, Limits.OF_THE_HOUSE, CommitHook.NONE);
    }

    public static TestRecord in(Path folder, Limits limits, CommitHook hook) {
        return new TestRecord(folder, Clock.fixed(NOW, ZoneOffset.UTC), limits, hook);
    }

    public static TestRecord in(Path folder, Clock clock) {
        return new TestRecord(folder, clock, Limits.OF_THE_HOUSE, CommitHook.NONE);
    }

    /** Ten facts of two people, then a seal of all of them. */
    public static void fill(Path folder) {
        try (var record = in(folder)) {
            for (int i = 0; i < 5; i++) record.append(cesa(AMINA, i), cesa(BRUNO, i));
            var seen = record.verify();
            record.append(message(
                    "House",
                    HOUSE.value(),
                    0,
                    new Sealed(HOUSE, LocalDate.of(2026, 11, 25), 10, seen.chain(), seen.merkleRoot())));
        }
    }

    public static MembershipId membership(int number) {
        return new MembershipId("membership-" + new UUID(0x7000, 0x8000_0000_0000_0000L + number));
    }

    public static DomainEventMessage<?> cesa(MembershipId who, long version) {
        return message("Membership", who.value(), version, signed(who));
    }

    public static CesaSigned signed(MembershipId who) {
        var day = LocalDate.of(2026, 1, 15);
        return new CesaSigned(who, day, day.plusMonths(36), day.plusMonths(30));
    }

    public static DomainEventMessage<?> message(String type, String id, long version, Object event) {
        return at(NOW, type, id, version, event);
    }

    public static DomainEventMessage<?> at(Instant instant, String type, String id, long version, Object event) {
        return new GenericDomainEventMessage<>(
                type,
                id,
                version,
                event,
                Map.of("reason", "IMPORT", "actor", "account-a", "origin", "http"),
                UUID.randomUUID().toString(),
                instant);
    }

    public void append(EventMessage<?>... events) {
        engine.appendEvents(List.of(events));
    }

    EventFile file() {
        return file;
    }

    public GroupCommitEngine engine() {
        return engine;
    }

    public RecordedFacts facts() {
        return new RecordedFacts(file.readers(), SERIALIZER, NoOpEventUpcaster.INSTANCE, engine.undone());
    }

    EventLog log() {
        return EventLog.over(file, SERIALIZER, NoOpEventUpcaster.INSTANCE, engine);
    }

    Verification verify() {
        return Verifier.of(EventFile.path(folder)).verify();
    }

    /** Somebody who owns the machine takes the triggers off, does this, and puts them back. */
    public static void tamper(Path folder, String... deeds) throws SQLException {
        try (var connection = stranger(folder);
                var say = connection.createStatement()) {
            say.execute("DROP TRIGGER factsAreNotChanged");
            say.execute("DROP TRIGGER factsAreNotDeleted");
            for (var deed : deeds) say.executeUpdate(deed);
            for (var sql : SqliteEvents.SCHEMA.split("--\n", -1)) if (sql.contains("TRIGGER")) say.execute(sql);
        }
    }

    public static Connection stranger(Path folder) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + EventFile.path(folder));
    }

    public static Digest digest(char hex) {
        return new Digest(String.valueOf(hex).repeat(64));
    }

    @Override
    public void close() {
        engine.close();
        file.close();
    }
}
