package coop.alveole.ops.store;

import coop.alveole.domain.divergence.DivergenceEvent;
import coop.alveole.domain.imports.ImportEvent;
import coop.alveole.domain.imports.ImportEvent.ImportUndone;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * The imports that were undone, with the position since when. What they told is left out of every reading of what is so;
 * it stays in the record, under the chain, and in every reading of what was known before.
 */
public final class UndoneImports {
    private final Map<String, Long> since = new ConcurrentHashMap<>();

    private UndoneImports() {}

    static UndoneImports in(DataSource readers) {
        var undone = new UndoneImports();
        try (var connection = readers.getConnection();
                var select = connection.prepareStatement("SELECT aggregateIdentifier, globalIndex FROM DomainEventEntry"
                        + " WHERE aggregateIdentifier > 'import-' AND aggregateIdentifier < 'import.'"
                        + " AND payloadType = 'imports.ImportUndone'");
                var rows = select.executeQuery()) {
            while (rows.next()) undone.since.put(rows.getString(1), rows.getLong(2));
        } catch (SQLException failure) {
            throw new EventStoreException("the undone imports cannot be read", failure);
        }
        return undone;
    }

    /** Told twice it is learnt once. */
    void learn(Object event, long position) {
        if (event instanceof ImportUndone undone) since.put(undone.importId().value(), position);
    }

    /** A read model made with fewer is made again. */
    public int count() {
        return since.size();
    }

    public boolean leavesOut(EventMessage<?> event) {
        return leavesOut(event, Long.MAX_VALUE);
    }

    /** As it was known at that position. What is said of the import itself, and of what it met, is never left out. */
    boolean leavesOut(EventMessage<?> event, long position) {
        if (since.isEmpty() || isAboutTheImport(event.getPayloadType())) return false;
        if (!(event.getMetaData().get("correlation") instanceof String importId)) return false;
        var from = since.get(importId);
        return from != null && from <= position;
    }

    private static boolean isAboutTheImport(Class<?> type) {
        return ImportEvent.class.isAssignableFrom(type) || DivergenceEvent.class.isAssignableFrom(type);
    }
}
