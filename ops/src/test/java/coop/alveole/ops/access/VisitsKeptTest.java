package coop.alveole.ops.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.shared.AccountId;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Since when somebody was away: from the last page of one visit to the sign-in of the next. */
class VisitsKeptTest {
    private final AccountId claire = new AccountId("account-" + UUID.randomUUID());
    private final MovableClock clock = new MovableClock();

    @TempDir
    private Path data;

    private AccessStore store;
    private Sessions sessions;
    private VisitsKept visits;

    @BeforeEach
    void anEmptyFile() {
        store = new AccessStore(data);
        var takenBack = NothingTakenBack.by(clock);
        sessions = new Sessions(store, new VisitsKept(store), new Feeds(store, takenBack, clock), takenBack, clock);
        visits = new VisitsKept(store);
    }

    @AfterEach
    void close() throws SQLException {
        store.close();
    }

    @Test
    void theFirstVisitHasNoneBefore() {
        sessions.start(claire);
        assertThat(visits.before(claire)).isEmpty();
    }

    @Test
    void theNextOneBeginsWhereTheLastPageOfTheOneBeforeWasSeen() {
        var session = sessions.start(claire);
        clock.move(Duration.ofMinutes(30));
        sessions.find(session);
        var last = clock.instant();
        clock.move(Duration.ofDays(3));
        sessions.start(claire);
        assertThat(visits.before(claire)).contains(last);
    }

    @Test
    void whoeverIsBackWithinTheHourGoesOnWithTheSameVisit() {
        sessions.start(claire);
        var first = clock.instant();
        clock.move(Duration.ofDays(1));
        sessions.start(claire);
        clock.move(Duration.ofMinutes(60));
        sessions.start(claire);
        assertThat(visits.before(claire)).contains(first);
        clock.move(Duration.ofMinutes(61));
        sessions.start(claire);
        assertThat(visits.before(claire)).contains(clock.instant().minus(Duration.ofMinutes(61)));
    }

    @Test
    void aVisitOfOneIsNoVisitOfAnother() {
        sessions.start(claire);
        clock.move(Duration.ofDays(1));
        sessions.start(claire);
        assertThat(visits.before(new AccountId("account-" + UUID.randomUUID()))).isEmpty();
    }
}
