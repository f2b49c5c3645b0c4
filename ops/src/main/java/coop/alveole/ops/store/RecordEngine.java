package coop.alveole.ops.store;

import coop.alveole.ops.store.catalogue.CatalogueSerializer;
import coop.alveole.ops.store.catalogue.EventCatalogue;
import coop.alveole.ops.store.file.EventFile;
import coop.alveole.ops.store.writer.CommitHook;
import java.nio.file.Path;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** The record of a house at rest, put together by hand: what serve has Spring do. */
public final class RecordEngine implements AutoCloseable {
    private final EventFile file;
    private final GroupCommitEngine engine;
    private final EmbeddedEventStore store;
    private final RecordedFacts facts;
    private final EventLog log;

    private RecordEngine(EventFile file, Clock clock) {
        this.file = file;
        var serializer = CatalogueSerializer.of(EventCatalogue.ofAlveole());
        var upcasters = new EventUpcasterChain();
        engine = GroupCommitEngine.over(file, serializer, upcasters, clock, CommitHook.NONE);
        store = EmbeddedEventStore.builder().storageEngine(engine).build();
        facts = new RecordedFacts(file.readers(), serializer, upcasters, engine.undone());
        log = EventLog.over(file, serializer, upcasters, engine);
    }

    public static RecordEngine open(Path folder, Clock clock) {
        return new RecordEngine(EventFile.open(folder), clock);
    }

    public EventStore store() {
        return store;
    }

    public RecordedFacts facts() {
        return facts;
    }

    public EventLog log() {
        return log;
    }

    @Override
    public void close() {
        store.shutDown();
        engine.close();
        file.close();
    }
}
