package coop.alveole.ops.access;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.query.shared.Visits;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Two moments of each account in access.db: the last one of this visit, and the last one of the visit before. */
final class VisitsKept implements Visits {
    /** Whoever is back by then goes on with the same visit: a screen that was closed too early loses nothing. */
    private static final Duration BACK_WITHIN = Duration.ofMinutes(60);

    private final AccessStore store;

    VisitsKept(AccessStore store) {
        this.store = store;
    }

    @Override
    public Optional<Instant> before(AccountId account) {
        return store.find(
                row -> Instant.ofEpochMilli(row.getLong(1)),
                "SELECT earlier FROM visits WHERE account = ? AND earlier IS NOT NULL",
                account.value());
    }

    /** Somebody signs in: what they last saw is of the visit before. */
    void begin(AccountId account, Instant now) {
        store.update(
                "INSERT INTO visits (account, earlier, seen) VALUES (?, NULL, ?)"
                        + " ON CONFLICT (account) DO UPDATE SET"
                        + " earlier = CASE WHEN excluded.seen - seen > ? THEN seen ELSE earlier END, seen = excluded.seen",
                account.value(),
                now.toEpochMilli(),
                BACK_WITHIN.toMillis());
    }

    void goOn(AccountId account, Instant now) {
        store.update("UPDATE visits SET seen = ? WHERE account = ?", now.toEpochMilli(), account.value());
    }
}
