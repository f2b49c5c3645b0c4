package coop.alveole.ops.bench;

import coop.alveole.query.billing.facturx.FacturX;
import coop.alveole.query.billing.paper.Brand;
import coop.alveole.query.billing.paper.SalePrints;
import coop.alveole.query.print.Printer;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Invoices made as they leave, PDF with the XML inside; beside their XML alone, and beside two at a time. */
final class Invoices {
    private static final int TOGETHER = 2;
    private static final int FIFTH = 5;
    private static final double STEADY = 1.5;

    private final SalePrints prints = new SalePrints(new Printer());
    private final int count;

    Invoices(Scale scale) {
        count = scale.invoices();
    }

    private interface Work {
        void done() throws Exception;
    }

    void measure(Table table) throws Exception {
        for (int i = 0; i < count / FIFTH; i++) made(i);
        double atFirst = Machine.mebibytesNeeded();
        long before = Machine.processorNanos();
        double alone = rate(() -> IntStream.range(0, count).forEach(this::made));
        double each = (Machine.processorNanos() - before) / 1e6 / count;
        double data = rate(() -> IntStream.range(0, count).forEach(i -> FacturX.of(InventedSales.invoice(i))));
        double together = rate(this::two);
        table.add(new Row(
                "%,d Factur-X files, one after the other".formatted(count),
                alone,
                "%s, %s of processor each".formatted(Row.perSecond(alone), Row.millis(each)),
                "their XML alone: " + Row.perSecond(data),
                Row.times(alone / data),
                "–",
                Row.Verdict.UNJUDGED));
        table.add(new Row(
                "The same, two at a time",
                together,
                Row.perSecond(together),
                "one after the other: " + Row.perSecond(alone),
                Row.times(together / alone),
                "–",
                Row.Verdict.UNJUDGED));
        memory(table, atFirst, Machine.mebibytesNeeded());
    }

    private static void memory(Table table, double atFirst, double atTheEnd) {
        table.add(new Row(
                "Memory needed once all are made",
                atTheEnd,
                Row.mebibytes(atTheEnd),
                "once a fifth of them was: " + Row.mebibytes(atFirst),
                Row.times(atTheEnd / atFirst),
                "≤ %.1f ×".formatted(STEADY),
                Row.atMost(STEADY, atTheEnd / atFirst)));
    }

    private double rate(Work work) throws Exception {
        long started = System.nanoTime();
        work.done();
        return Figures.perSecond(count, started);
    }

    private void two() throws Exception {
        try (var hands = Executors.newFixedThreadPool(TOGETHER)) {
            var halves = IntStream.range(0, TOGETHER)
                    .mapToObj(hand -> hands.submit(() -> half(hand)))
                    .toList();
            for (var half : halves) half.get();
        }
    }

    private void half(int hand) {
        for (int i = hand; i < count; i += TOGETHER) made(i);
    }

    private void made(int number) {
        prints.of(InventedSales.invoice(number), Brand.OURS);
    }
}
