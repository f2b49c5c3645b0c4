package coop.alveole.command.membership.placement;

import static coop.alveole.domain.shared.RequestRule.ACCOUNT_OF_AN_ADVISOR;

import coop.alveole.domain.access.AccountEvent;
import coop.alveole.domain.access.AccountEvent.RoleGranted;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.shared.AccountId;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** An advisor has an account with that role: it is looked for in the record itself, never in a read model. */
@Component
public class KnownAdvisors {
    private final EventStore events;

    KnownAdvisors(EventStore events) {
        this.events = events;
    }

    AccountId known(AccountId account) {
        ACCOUNT_OF_AN_ADVISOR.require(isKnown(account), "advisor");
        return account;
    }

    /** Whether the account was ever given that role. */
    public boolean isKnown(AccountId account) {
        return events.readEvents(account.value())
                .asStream()
                .map(EventMessage::getPayload)
                .filter(AccountEvent.class::isInstance)
                .anyMatch(fact -> fact instanceof RoleGranted granted && granted.role() == Role.ADVISOR);
    }
}
