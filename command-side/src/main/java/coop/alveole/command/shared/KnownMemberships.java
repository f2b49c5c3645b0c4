package coop.alveole.command.shared;

import static coop.alveole.domain.shared.RequestRule.UNKNOWN;

import coop.alveole.domain.shared.MembershipId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** What hangs on a membership asks first that there is one: in the record itself, never in a read model. */
@Component
public class KnownMemberships {
    private final EventStore events;

    KnownMemberships(EventStore events) {
        this.events = events;
    }

    public MembershipId known(MembershipId membership) {
        UNKNOWN.require(events.lastSequenceNumberFor(membership.value()).isPresent(), "id");
        return membership;
    }
}
