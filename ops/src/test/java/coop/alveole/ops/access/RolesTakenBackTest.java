package coop.alveole.ops.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent;
import coop.alveole.domain.access.AccountEvent.RoleGranted;
import coop.alveole.domain.access.AccountEvent.RoleRevoked;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.query.shared.Shows;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A role taken back from a day to come ends on that day what was opened before, as one taken back today does at once. */
class RolesTakenBackTest {
    private static final AccountId AMINA = new AccountId("account-0192f0c1-2345-7abc-8def-0123456789ab");
    private static final AccountId BRUNO = new AccountId("account-0192f0c1-2345-7abc-8def-0123456789ac");

    @TempDir
    private Path data;

    private final MovableClock clock = new MovableClock();
    private final EventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private long version;
    private AccessStore store;
    private Feeds feeds;
    private Sessions sessions;
    private LocalDate tomorrow;

    @BeforeEach
    void aHouse() {
        store = new AccessStore(data);
        var takenBack = new RolesTakenBack(events, clock);
        feeds = new Feeds(store, takenBack, clock);
        sessions = new Sessions(store, new VisitsKept(store), feeds, takenBack, clock);
        tomorrow = clock.today().plusDays(1);
    }

    @AfterEach
    void close() throws SQLException {
        store.close();
    }

    @Test
    void aCalendarEndsThatDayAndNoRoleGivenAgainOpensIt() {
        var link = secret(feeds.make(AMINA, new Shows.Mine()));
        var ofBruno = secret(feeds.make(BRUNO, new Shows.Mine()));
        happened(new RoleRevoked(AMINA, Role.ADMIN_TEAM, tomorrow));
        assertThat(feeds.find(link)).as("the eve").isPresent();
        assertThat(feeds.of(AMINA)).hasSize(1);
        clock.move(Duration.ofDays(1));
        assertThat(feeds.find(link)).isEmpty();
        assertThat(feeds.of(AMINA)).isEmpty();
        assertThat(feeds.find(ofBruno)).isPresent();
        happened(new RoleGranted(AMINA, Role.ADMIN_TEAM, new Scope.House(), DateRange.startingOn(tomorrow)));
        assertThat(feeds.find(link)).as("of the role before").isEmpty();
        assertThat(feeds.find(secret(feeds.make(AMINA, new Shows.Mine()))))
                .as("a new one")
                .isPresent();
    }

    @Test
    void aSessionEndsAtMidnightAndTheNextOneStays() {
        clock.move(Duration.ofHours(15).plusMinutes(30));
        var late = sessions.start(AMINA);
        happened(new RoleRevoked(AMINA, Role.ADMIN_TEAM, tomorrow));
        assertThat(sessions.find(late)).as("the eve, at 23:30").isPresent();
        clock.move(Duration.ofMinutes(31));
        assertThat(clock.today()).isEqualTo(tomorrow);
        assertThat(sessions.find(late)).isEmpty();
        assertThat(sessions.look(late)).isEmpty();
        assertThat(sessions.of(AMINA)).isEmpty();
        assertThat(sessions.find(sessions.start(AMINA)))
                .as("with the roles that are left")
                .isPresent();
    }

    private static String secret(String path) {
        return path.substring("/feeds/".length(), path.length() - ".ics".length());
    }

    private void happened(AccountEvent event) {
        events.publish(
                new GenericDomainEventMessage<>("Account", event.accountId().value(), version++, event));
    }
}
