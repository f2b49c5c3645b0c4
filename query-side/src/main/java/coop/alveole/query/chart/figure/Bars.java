package coop.alveole.query.chart.figure;

import coop.alveole.query.chart.Chart;
import coop.alveole.query.chart.ChartReader;
import coop.alveole.query.chart.Heading;
import coop.alveole.query.chart.Size;
import coop.alveole.query.chart.Unit;
import coop.alveole.query.chart.draw.Drawing;
import coop.alveole.query.chart.draw.Drawing.Anchor;
import coop.alveole.query.chart.draw.Plot;
import coop.alveole.query.chart.draw.Slices;
import coop.alveole.query.chart.draw.TextWidth;
import java.util.List;

/** One amount for each of some things, compared: people by territory, turnover by month. */
public record Bars(Heading heading, Size size, Unit unit, Names names, List<Bar> bars) {
    private static final double TOP = 20;
    private static final double NARROWEST = 3;

    /** The titles of the table. */
    public record Names(String of, String value) {}

    public record Bar(String label, long value) {}

    public Bars {
        bars = List.copyOf(bars);
    }

    public Chart draw(ChartReader reader) {
        if (bars.isEmpty()) return Empty.chart(heading, size, table(reader), reader);
        var slices = Slices.of(bars.size(), size.width() / NARROWEST);
        var shown = slices.strongest(bars, Bar::value);
        var said = slices.per() == 1 ? heading : heading.adding(reader.groupedBy(slices.per()));
        var drawing = new Drawing(said, size);
        var plot = Plot.drawn(drawing, size, TOP, range(), reader);
        for (int i = 0; i < shown.size(); i++) bar(drawing, plot, shown, i, reader);
        plot.names(shown.stream().map(Bar::label).toList());
        if (hasRoomForValues(plot, reader))
            for (int i = 0; i < shown.size(); i++) value(drawing, plot, shown, i, reader);
        return new Chart(said, size, drawing.svg(plot.height()), table(reader));
    }

    private void bar(Drawing drawing, Plot plot, List<Bar> shown, int i, ChartReader reader) {
        var bar = shown.get(i);
        double wide = plot.band(shown.size()) * 0.72;
        double top = Math.min(plot.y(0), plot.y(bar.value()));
        double high = Math.abs(plot.y(0) - plot.y(bar.value()));
        drawing.bar(
                reader.pair(bar.label(), reader.said(unit, bar.value())),
                drawing.series(0),
                plot.middle(i, shown.size()) - wide / 2,
                top,
                wide,
                high);
    }

    private void value(Drawing drawing, Plot plot, List<Bar> shown, int i, ChartReader reader) {
        var bar = shown.get(i);
        double y = Math.min(plot.y(0), plot.y(bar.value())) - 5;
        drawing.label(reader.tick(unit, bar.value()), plot.middle(i, shown.size()), y, Anchor.MIDDLE, "value");
    }

    /** All or none: a value on some bars only would tell them apart. */
    private boolean hasRoomForValues(Plot plot, ChartReader reader) {
        double room = plot.band(bars.size()) - 6;
        return bars.stream().allMatch(bar -> TextWidth.of(reader.tick(unit, bar.value()), Drawing.FONT) <= room);
    }

    private Plot.Range range() {
        return new Plot.Range(
                unit,
                bars.stream().mapToLong(Bar::value).min().orElse(0),
                bars.stream().mapToLong(Bar::value).max().orElse(0));
    }

    private Chart.Table table(ChartReader reader) {
        return new Chart.Table(
                List.of(names.of(), names.value()),
                bars.stream()
                        .map(bar -> new Chart.Row(bar.label(), reader.said(unit, bar.value())))
                        .toList());
    }
}
