package coop.alveole.command.shared;

import coop.alveole.domain.imports.ImportEvent.ImportUndone;
import java.util.List;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The last states of one kind of aggregate, until an import is undone: then each is read again without what it told. */
final class ForgetfulCache extends WeakReferenceCache {
    private ForgetfulCache() {}

    static ForgetfulCache following(EventStore events) {
        var cache = new ForgetfulCache();
        events.subscribe(cache::learn);
        return cache;
    }

    private void learn(List<? extends EventMessage<?>> published) {
        for (var message : published)
            if (message.getPayload() instanceof ImportUndone) OnceCommitted.run(this::removeAll);
    }
}
