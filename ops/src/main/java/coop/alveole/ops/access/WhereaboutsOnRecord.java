package coop.alveole.ops.access;

import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.placement.PlacementEvent;
import coop.alveole.domain.membership.placement.Whereabouts;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Where each person belongs, in memory, always folded from the record itself: read at the first question about somebody,
 * and again after each new fact about their place. No document decides a right.
 */
final class WhereaboutsOnRecord implements AutoCloseable {
    private final EventStore events;
    private final Map<MembershipId, Whereabouts> known = new ConcurrentHashMap<>();
    private final Registration subscription;

    WhereaboutsOnRecord(EventStore events) {
        this.events = events;
        this.subscription = events.subscribe(this::learn);
    }

    Whereabouts of(PersonId person) {
        return known.computeIfAbsent(MembershipId.of(person), this::read);
    }

    @Override
    public void close() {
        subscription.cancel();
    }

    private Whereabouts read(MembershipId id) {
        return events.readEvents(id.value())
                .asStream()
                .map(EventMessage::getPayload)
                .reduce(Whereabouts.NOWHERE, Whereabouts::with, (_, later) -> later);
    }

    /** Only what is committed counts: a dry run shows its events here too, before it is rolled back. */
    private void learn(List<? extends EventMessage<?>> published) {
        for (var message : published) {
            switch (message.getPayload()) {
                case MembershipRegistered e -> forgetOnceCommitted(e.membershipId());
                case PlacementEvent e -> forgetOnceCommitted(e.membershipId());
                default -> {}
            }
        }
    }

    private void forgetOnceCommitted(MembershipId id) {
        if (CurrentUnitOfWork.isStarted()) CurrentUnitOfWork.get().root().afterCommit(_ -> known.remove(id));
        else known.remove(id);
    }
}
