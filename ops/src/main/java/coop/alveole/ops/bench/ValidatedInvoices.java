package coop.alveole.ops.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Invoices that take their number over HTTP, every rule on, each answered once it is on the disk. */
final class ValidatedInvoices {
    private static final double P99 = 0.99;
    private static final double STEADY = 1.5;

    private final BenchHouse house;
    private final Place place;
    private final Scale scale;
    private final BenchShop shop;
    private final List<Double> millis = new ArrayList<>();
    private double processorMillis;

    ValidatedInvoices(BenchHouse house, Place place, Scale scale) throws IOException, InterruptedException {
        this.house = house;
        this.place = place;
        this.scale = scale;
        shop = BenchShop.open(house);
    }

    void measure(Table table) throws Exception {
        perSecond(Signatures.MANY);
        double before = Machine.mebibytesNeeded();
        try (var raw = RawSqlite.besides(place.data())) {
            compare(table, raw, 1);
            var many = compare(table, raw, Signatures.MANY);
            grown(table, many, before);
        }
    }

    private Paired compare(Table table, RawSqlite raw, int clients) throws Exception {
        var paired = Paired.run(scale.rounds(), () -> perSecond(clients), () -> inserts(raw));
        table.watch(paired);
        table.add(new Row(
                "Invoices validated over HTTP, " + clients + (clients == 1 ? " client" : " clients"),
                paired.medianOfOurs(),
                "%s; p99 %s; %s of a processor each, client included"
                        .formatted(
                                Row.perSecond(paired.medianOfOurs()),
                                Row.millis(Figures.quantile(millis, P99)),
                                Row.millis(processorMillis)),
                "raw SQLite loop, one row a commit: " + Row.perSecond(paired.medianOfReferences()),
                Row.ratio(paired, Row::times),
                "–",
                Row.Verdict.UNJUDGED));
        return paired;
    }

    /** The last round, when the series has all those numbers, against the first. */
    private static void grown(Table table, Paired many, double before) {
        double slower = many.ours().getFirst() / many.ours().getLast();
        table.add(new Row(
                "The same, last round against the first",
                many.ours().getLast(),
                Row.perSecond(many.ours().getLast()),
                "first round: " + Row.perSecond(many.ours().getFirst()),
                Row.times(slower),
                "≤ " + Row.times(STEADY),
                Row.atMost(STEADY, slower)));
        double after = Machine.mebibytesNeeded();
        table.add(new Row(
                "Memory after it",
                after,
                Row.mebibytes(after),
                "before it: " + Row.mebibytes(before),
                Row.times(after / before),
                "≤ " + Row.times(STEADY),
                Row.atMost(STEADY, after / before)));
    }

    private double inserts(RawSqlite raw) throws SQLException {
        return raw.insertsPerSecond(scale.commandsOfOne());
    }

    /** Writing them, and folding what was written, is over before the clock starts. */
    private double perSecond(int clients) throws IOException, InterruptedException {
        var drafts = new ArrayList<String>();
        for (int i = 0; i < scale.invoices(); i++) drafts.add(shop.drafted());
        house.settle();
        var took = new ConcurrentLinkedQueue<Double>();
        long processor = Machine.processorNanos();
        double rate = Senders.perSecond(clients, drafts, draft -> took.add(validated(draft)));
        processorMillis = (Machine.processorNanos() - processor) / 1e6 / drafts.size();
        millis.clear();
        millis.addAll(took);
        return rate;
    }

    private double validated(String draft) {
        long started = System.nanoTime();
        try {
            shop.validate(draft);
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException("an invoice was not validated", failure);
        }
        return Figures.millisSince(started);
    }
}
