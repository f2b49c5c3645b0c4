package coop.alveole.ops.store.catalogue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/** What a command says about who sent it and why, and nothing else of it, goes with its events. */
public final class WhoAndWhy implements CorrelationDataProvider {
    private static final List<String> KEPT = List.of("actor", "origin", "cause", "reason", "correlation");

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        var kept = new TreeMap<String, String>();
        for (var key : KEPT) if (message.getMetaData().get(key) instanceof String text) kept.put(key, text);
        return kept;
    }
}
