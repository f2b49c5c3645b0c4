package coop.alveole.ops.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** Makes read models again beside what answers now: all of them in one reading of the record, then a switch. */
final class Rebuild {
    /** So near the head that the live loop can be held while the rest is folded. */
    private static final long NEAR = 1_000;

    private final RecordStream.Source source;
    private final int batchSize;

    Rebuild(RecordStream.Source source, int batchSize) {
        this.source = source;
        this.batchSize = batchSize;
    }

    /** Folds what is left up to a position, then lets the rebuilt documents answer; answers the models that joined. */
    interface LastSteps {
        List<Model<?>> catchUpAndSwitch(long position) throws InterruptedException;
    }

    interface Joining {
        void run(LastSteps lastSteps) throws InterruptedException;
    }

    void run(List<Model<?>> models, LongSupplier livePosition, Joining joining) throws InterruptedException {
        var pairs = models.stream().<Pair<?>>map(Pair::of).toList();
        try (var record = source.from(0, models)) {
            var progress = new Progress(record, pairs);
            while (livePosition.getAsLong() - progress.position > NEAR) progress.step();
            joining.run(position -> {
                while (progress.position < position) progress.step();
                pairs.forEach(Pair::switchOver);
                return List.copyOf(models);
            });
        }
    }

    private final class Progress {
        private final RecordStream record;
        private final List<Pair<?>> pairs;
        private long position;

        Progress(RecordStream record, List<Pair<?>> pairs) {
            this.record = record;
            this.pairs = pairs;
        }

        void step() throws InterruptedException {
            var batch = record.next(batchSize);
            if (batch == null) return;
            var going = new ArrayList<>(pairs);
            going.removeIf(pair -> pair.fresh.state() == coop.alveole.projection.shared.Documents.State.STALE);
            for (var pair : going) pair.fresh.advance(batch.events(), batch.position());
            position = batch.position();
        }
    }

    private record Pair<D>(Model<D> answering, Model<D> fresh) {
        static <D> Pair<D> of(Model<D> model) {
            return new Pair<>(model, model.aside());
        }

        void switchOver() {
            answering.switchTo(fresh);
        }
    }
}
