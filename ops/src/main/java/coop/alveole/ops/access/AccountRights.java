package coop.alveole.ops.access;

import coop.alveole.domain.access.AccountEvent;
import coop.alveole.domain.access.Rights;
import coop.alveole.domain.shared.AccountId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * The rights of each account, in memory, always folded from the record itself: read at the first request of an account,
 * and again after each new fact about it. No document decides a right.
 */
public final class AccountRights implements AutoCloseable {
    private final EventStore events;
    private final Map<AccountId, Rights> known = new ConcurrentHashMap<>();
    private final Registration subscription;

    public AccountRights(EventStore events) {
        this.events = events;
        this.subscription = events.subscribe(this::learn);
    }

    /** Reading happens inside computeIfAbsent, so that forgetting waits for it and no older reading is kept. */
    Rights rightsOf(AccountId account) {
        return known.computeIfAbsent(account, this::read);
    }

    @Override
    public void close() {
        subscription.cancel();
    }

    private Rights read(AccountId account) {
        return events.readEvents(account.value())
                .asStream()
                .map(EventMessage::getPayload)
                .filter(AccountEvent.class::isInstance)
                .map(AccountEvent.class::cast)
                .reduce(Rights.NONE, Rights::with, (_, later) -> later);
    }

    /** Only what is committed counts: a dry run shows its events here too, before it is rolled back. */
    private void learn(List<? extends EventMessage<?>> published) {
        for (var message : published) {
            if (!(message.getPayload() instanceof AccountEvent event)) continue;
            if (CurrentUnitOfWork.isStarted())
                CurrentUnitOfWork.get().root().afterCommit(_ -> known.remove(event.accountId()));
            else known.remove(event.accountId());
        }
    }
}
