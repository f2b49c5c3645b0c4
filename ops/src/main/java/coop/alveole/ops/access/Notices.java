package coop.alveole.ops.access;

import coop.alveole.domain.access.AccountEvent.PasswordReset;
import coop.alveole.domain.shared.AccountId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Whoever had their password reset is shown so at the next sign-in: that is how a reset nobody asked for comes out. */
final class Notices {
    private static final long NONE = -1;

    private final AccessStore store;
    private final EventStore events;

    Notices(AccessStore store, EventStore events) {
        this.store = store;
        this.events = events;
    }

    /** Whether there is a reset that was not shown yet; it then counts as shown. */
    boolean show(AccountId account) {
        long last = lastReset(account);
        if (last <= seen(account)) return false;
        store.update("INSERT OR REPLACE INTO notices (account, seen) VALUES (?, ?)", account.value(), last);
        return true;
    }

    private long lastReset(AccountId account) {
        return events.readEvents(account.value())
                .asStream()
                .filter(event -> event.getPayload() instanceof PasswordReset)
                .mapToLong(DomainEventMessage::getSequenceNumber)
                .max()
                .orElse(NONE);
    }

    private long seen(AccountId account) {
        return store.find(row -> row.getLong(1), "SELECT seen FROM notices WHERE account = ?", account.value())
                .orElse(NONE);
    }
}
