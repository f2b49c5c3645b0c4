package coop.alveole.query.chart.figure;

import coop.alveole.query.chart.Chart;
import coop.alveole.query.chart.ChartReader;
import coop.alveole.query.chart.Heading;
import coop.alveole.query.chart.Size;
import coop.alveole.query.chart.Unit;
import coop.alveole.query.chart.draw.Drawing;
import coop.alveole.query.chart.draw.Plot;
import coop.alveole.query.chart.draw.Slices;
import java.util.List;
import java.util.stream.LongStream;

/** Two amounts for each of some things, side by side: what was invoiced and what was collected, month by month. */
public record PairedBars(Heading heading, Size size, Unit unit, Names names, List<Pair> pairs) {
    private static final double NARROWEST = 6;
    private static final double WIDE = 0.36;

    /** {@code of} is the title of the table's first column, the others those of the two amounts. */
    public record Names(String of, String first, String second) {}

    public record Pair(String label, long first, long second) {
        long strongest() {
            return Math.max(Math.abs(first), Math.abs(second));
        }
    }

    public PairedBars {
        pairs = List.copyOf(pairs);
    }

    public Chart draw(ChartReader reader) {
        if (pairs.isEmpty()) return Empty.chart(heading, size, table(reader), reader);
        var slices = Slices.of(pairs.size(), size.width() / NARROWEST);
        var shown = slices.strongest(pairs, Pair::strongest);
        var said = slices.per() == 1 ? heading : heading.adding(reader.groupedBy(slices.per()));
        var drawing = new Drawing(said, size);
        double top = Legend.drawn(drawing, List.of(names.first(), names.second())) + 20;
        var plot = Plot.drawn(drawing, size, top, range(), reader);
        for (int i = 0; i < shown.size(); i++) pair(drawing, plot, shown, i, reader);
        plot.names(shown.stream().map(Pair::label).toList());
        return new Chart(said, size, drawing.svg(plot.height()), table(reader));
    }

    private void pair(Drawing drawing, Plot plot, List<Pair> shown, int i, ChartReader reader) {
        var pair = shown.get(i);
        double wide = plot.band(shown.size()) * WIDE;
        double middle = plot.middle(i, shown.size());
        bar(drawing, plot, 0, middle - wide, pair.first(), pair.label() + ", " + names.first(), wide, reader);
        bar(drawing, plot, 1, middle, pair.second(), pair.label() + ", " + names.second(), wide, reader);
    }

    private void bar(
            Drawing drawing,
            Plot plot,
            int series,
            double x,
            long value,
            String label,
            double wide,
            ChartReader reader) {
        if (value == 0) return;
        double top = Math.min(plot.y(0), plot.y(value));
        double high = Math.abs(plot.y(0) - plot.y(value));
        drawing.bar(reader.pair(label, reader.said(unit, value)), drawing.series(series), x, top, wide, high);
    }

    private Plot.Range range() {
        return new Plot.Range(unit, values().min().orElse(0), values().max().orElse(0));
    }

    private LongStream values() {
        return pairs.stream().flatMapToLong(pair -> LongStream.of(pair.first(), pair.second()));
    }

    private Chart.Table table(ChartReader reader) {
        return new Chart.Table(
                List.of(names.of(), names.first(), names.second()),
                pairs.stream()
                        .map(pair -> new Chart.Row(
                                List.of(
                                        pair.label(),
                                        reader.said(unit, pair.first()),
                                        reader.said(unit, pair.second())),
                                ""))
                        .toList());
    }
}
