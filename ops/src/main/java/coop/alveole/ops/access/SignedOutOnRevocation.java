package coop.alveole.ops.access;

import coop.alveole.command.shared.OnceCommitted;
import coop.alveole.domain.access.AccountEvent.RoleRevoked;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Whoever loses a role is signed out at once, everywhere, and their calendars end. The right itself is judged at each request: were this cut
 * short, nothing more would be open.
 */
final class SignedOutOnRevocation implements AutoCloseable {
    private final Sessions sessions;
    private final Supplier<LocalDate> today;
    private final Registration subscription;

    SignedOutOnRevocation(EventStore events, Sessions sessions, Supplier<LocalDate> today) {
        this.sessions = sessions;
        this.today = today;
        this.subscription = events.subscribe(this::learn);
    }

    @Override
    public void close() {
        subscription.cancel();
    }

    private void learn(List<? extends EventMessage<?>> published) {
        for (var message : published) {
            if (!(message.getPayload() instanceof RoleRevoked revoked)) continue;
            if (revoked.revokedOn().isAfter(today.get())) continue;
            OnceCommitted.run(() -> sessions.endAll(revoked.accountId()));
        }
    }
}
