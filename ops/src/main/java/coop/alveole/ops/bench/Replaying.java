package coop.alveole.ops.bench;

import coop.alveole.ops.audit.HouseAtRest;
import coop.alveole.ops.fold.FoldRunner;
import coop.alveole.ops.store.EventLog;
import coop.alveole.ops.store.RecordEngine;
import coop.alveole.ops.store.file.EventFile;
import coop.alveole.ops.store.proof.Verifier;
import java.nio.file.Path;
import java.time.Clock;

/** The whole record read again: to nothing, to every read model, and by the auditor. */
final class Replaying {
    private static final double REPLAY_AIM = 0.4;
    private static final double REBUILD_AIM = 0.25;

    private final Path data;
    private final Scale scale;

    Replaying(Place place, Scale scale) {
        data = place.data();
        this.scale = scale;
    }

    void measure(Table table) throws Exception {
        toNothing(table);
        toEveryModel(table);
        byTheAuditor(table);
    }

    private void toNothing(Table table) throws Exception {
        try (var _ = HouseAtRest.hold(data);
                var record = RecordEngine.open(data, Clock.systemUTC())) {
            long head = record.facts().head().position();
            var paired = Paired.run(
                    scale.rounds(),
                    () -> decodedPerSecond(record.log(), head),
                    () -> RawSqlite.scannedAndParsedPerSecond(data));
            table.watch(paired);
            table.add(new Row(
                    "Replay of %,d events to nothing".formatted(head),
                    paired.medianOfOurs(),
                    Row.perSecond(paired.medianOfOurs()),
                    "raw scan and parse: " + Row.perSecond(paired.medianOfReferences()),
                    Row.ratio(paired, Row::percent),
                    "≥ 40 % (60 % wished for)",
                    Row.atLeast(REPLAY_AIM, paired.medianRatio())));
        }
    }

    private static double decodedPerSecond(EventLog log, long head) {
        long started = System.nanoTime();
        long position = 0;
        while (position < head)
            for (var arrival : log.read(position, head, FoldRunner.EVENTS_PER_BATCH))
                position = arrival.recorded().position();
        return Figures.perSecond(head, started);
    }

    private void toEveryModel(Table table) throws Exception {
        try (var held = HouseAtRest.hold(data);
                var house = HouseAtRest.open(data, held)) {
            double before = RawSqlite.scannedAndParsedPerSecond(data);
            var rebuilt = house.folds().runner().rebuildAll();
            double reference = (before + RawSqlite.scannedAndParsedPerSecond(data)) / 2;
            var different = rebuilt.stream()
                    .filter(model -> !model.after().equals(model.before()))
                    .toList();
            if (!different.isEmpty()) throw new IllegalStateException("a rebuild made other documents: " + different);

            double rate = scale.events()
                    * 1e3
                    / rebuilt.stream()
                            .mapToLong(model -> model.time().toMillis())
                            .max()
                            .orElseThrow();
            table.add(new Row(
                    "Rebuild of every read model, documents equal to the live ones",
                    rate,
                    Row.perSecond(rate) + " events",
                    "raw scan and parse: " + Row.perSecond(reference),
                    Row.percent(rate / reference),
                    "≥ 25 %",
                    Row.atLeast(REBUILD_AIM, rate / reference)));
        }
    }

    private void byTheAuditor(Table table) throws Exception {
        double reference = RawSqlite.readPerSecond(data);
        long started = System.nanoTime();
        var verification = Verifier.of(EventFile.path(data)).verify();
        double rate = Figures.perSecond(verification.count(), started);
        if (!verification.isSound())
            throw new IllegalStateException(verification.findings().toString());
        table.add(new Row(
                "Verification: chain, seals, versions, SQLite's own check",
                rate,
                Row.perSecond(rate) + " events",
                "raw read of the same columns: " + Row.perSecond(reference),
                Row.percent(rate / reference),
                "–",
                Row.Verdict.UNJUDGED));
    }
}
