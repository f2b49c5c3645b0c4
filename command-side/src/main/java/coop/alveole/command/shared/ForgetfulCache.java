package coop.alveole.command.shared;

import coop.alveole.domain.imports.ImportEvent.ImportUndone;
import java.util.List;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * The last states of one kind of aggregate, until an import is undone: then each is read again without what it told. One that
 * begins again after an undone import is read again too, for its place in the record.
 */
final class ForgetfulCache extends WeakReferenceCache {
    private ForgetfulCache() {}

    static ForgetfulCache following(EventStore events) {
        var cache = new ForgetfulCache();
        events.subscribe(cache::learn);
        return cache;
    }

    private void learn(List<? extends EventMessage<?>> published) {
        for (var message : published) {
            if (message.getPayload() instanceof ImportUndone) OnceCommitted.run(this::removeAll);
            if (message instanceof DomainEventMessage<?> first && first.getSequenceNumber() == 0)
                OnceCommitted.run(() -> forgetIfBegunAgain(first.getAggregateIdentifier()));
        }
    }

    private void forgetIfBegunAgain(String object) {
        if (CurrentUnitOfWork.isStarted() && BegunAgain.now().contains(object)) remove(object);
    }
}
