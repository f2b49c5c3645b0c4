package coop.alveole.ops.fold;

import coop.alveole.domain.shared.Fold;
import coop.alveole.ops.store.RecordedFacts;
import coop.alveole.projection.deadline.DeadlineSchedules;
import coop.alveole.projection.membership.MemberFiles;
import coop.alveole.projection.people.PersonFiles;
import coop.alveole.projection.shared.Documents;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The read side of a house put together: its document store, its models, the loop, the comparison. */
public final class FoldEngine implements AutoCloseable {
    /** Every read model of the program. */
    private static final List<Fold<?>> FOLDS = List.of(new PersonFiles(), new MemberFiles(), new DeadlineSchedules());

    private static final int EVENTS_PER_BATCH_MAX = 1_000;

    private final ReadStore store;
    private final Models models;
    private final FoldRunner runner;
    private final Comparison comparison;

    private FoldEngine(ReadStore store, EventStore events, LongSupplier head) {
        this.store = store;
        models = new Models(FOLDS, store.database(), head);
        var source = new RecordStream.Source(
                events, position -> position == 0 ? null : GapAwareTrackingToken.newInstance(position, Set.of()));
        runner = new FoldRunner(source, models, head, EVENTS_PER_BATCH_MAX);
        comparison = new Comparison(source, models, head);
    }

    public static FoldEngine open(Path folder, String uri, EventStore events, RecordedFacts facts) {
        return new FoldEngine(
                ReadStore.open(folder, uri), events, () -> facts.head().position());
    }

    public FoldRunner runner() {
        return runner;
    }

    public Comparison comparison() {
        return comparison;
    }

    public <D> Documents<D> documents(Class<D> document) {
        return models.of(document);
    }

    @Override
    public void close() {
        runner.close();
        store.close();
    }
}
