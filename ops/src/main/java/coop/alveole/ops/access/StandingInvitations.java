package coop.alveole.ops.access;

import coop.alveole.command.shared.OnceCommitted;
import coop.alveole.domain.access.AccountEvent.RoleGranted;
import coop.alveole.domain.shared.AccountId;
import java.util.List;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * An invitation by mail sets a first password, of an account that a mailbox alone may open (ADR 0034): it stands no more
 * once a password is chosen, nor once a guarded role is given.
 */
public final class StandingInvitations implements AutoCloseable {
    private final Passwords passwords;
    private final AccountRights rights;
    private final Links links;
    private final Registration subscription;

    StandingInvitations(EventStore events, Passwords passwords, AccountRights rights, Links links) {
        this.passwords = passwords;
        this.rights = rights;
        this.links = links;
        this.subscription = events.subscribe(this::learn);
    }

    @Override
    public void close() {
        subscription.cancel();
    }

    /** Whether a letter to this account may still leave. */
    public boolean stands(AccountId account) {
        return !passwords.areSetFor(account)
                && rights.rightsOf(account).grants().stream()
                        .noneMatch(grant -> grant.role().isGuarded());
    }

    private void learn(List<? extends EventMessage<?>> published) {
        for (var message : published)
            if (message.getPayload() instanceof RoleGranted granted
                    && granted.role().isGuarded()) OnceCommitted.run(() -> links.endInvitation(granted.accountId()));
    }
}
