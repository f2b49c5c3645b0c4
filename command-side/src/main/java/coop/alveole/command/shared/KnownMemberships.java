package coop.alveole.command.shared;

import static coop.alveole.domain.membership.joining.JoiningRule.FILE_STANDS_ALONE;
import static coop.alveole.domain.shared.RequestRule.UNKNOWN;

import coop.alveole.domain.shared.MembershipId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** What hangs on a membership asks first that there is one, and that it stands alone: in the record itself, never in a read model. */
@Component
public class KnownMemberships {
    private final EventStore events;
    private final JoinsOnRecord joins;

    KnownMemberships(EventStore events, JoinsOnRecord joins) {
        this.events = events;
        this.joins = joins;
    }

    public MembershipId known(MembershipId membership) {
        UNKNOWN.require(events.lastSequenceNumberFor(membership.value()).isPresent(), "id");
        joins.joinOf(membership).ifPresent(join -> FILE_STANDS_ALONE.require(false, "id", join.joinedOn()));
        return membership;
    }
}
