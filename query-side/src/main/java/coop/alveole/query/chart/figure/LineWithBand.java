package coop.alveole.query.chart.figure;

import static coop.alveole.query.chart.draw.Numbers.n;

import coop.alveole.query.chart.Chart;
import coop.alveole.query.chart.ChartReader;
import coop.alveole.query.chart.Heading;
import coop.alveole.query.chart.Size;
import coop.alveole.query.chart.Unit;
import coop.alveole.query.chart.draw.Drawing;
import coop.alveole.query.chart.draw.Drawing.Anchor;
import coop.alveole.query.chart.draw.Plot;
import coop.alveole.query.chart.draw.Slices;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An amount through time, with the margin within which it lies: the extrapolated result, month by month. */
public record LineWithBand(Heading heading, Size size, Unit unit, Names names, List<Point> points) {
    private static final double TOP = 20;
    private static final double NARROWEST = 3;

    /** The titles of the table. */
    public record Names(String of, String low, String value, String high) {}

    /** What is known without a margin has all three alike. */
    public record Point(String label, long low, long value, long high) {
        public Point {
            if (low > value || value > high) throw new IllegalArgumentException("out of its margin: " + label);
        }
    }

    public LineWithBand {
        points = List.copyOf(points);
    }

    public Chart draw(ChartReader reader) {
        if (points.isEmpty()) return Empty.chart(heading, size, table(reader), reader);
        var slices = Slices.of(points.size(), size.width() / NARROWEST);
        var shown = slices.of(points).map(LineWithBand::widened).toList();
        var said = slices.per() == 1 ? heading : heading.adding(reader.groupedBy(slices.per()));
        var drawing = new Drawing(said, size);
        var plot = Plot.drawn(drawing, size, TOP, range(), reader);
        band(drawing, plot, shown);
        drawing.shape(
                "path", "class", "trace", "d", "M" + along(plot, shown, IntStream.range(0, shown.size()), Side.VALUE));
        dots(drawing, plot, shown, reader);
        plot.names(shown.stream().map(Point::label).toList());
        int last = shown.size() - 1;
        var end = shown.get(last).value();
        drawing.label(reader.tick(unit, end), plot.middle(last, shown.size()), plot.y(end) - 9, Anchor.MIDDLE, "value");
        return new Chart(said, size, drawing.svg(plot.height()), table(reader));
    }

    /** A slice of neighbours keeps the whole of their margins, and the strongest value. */
    private static Point widened(List<Point> slice) {
        var strongest = new Slices(slice.size(), slice.size())
                .strongest(slice, Point::value)
                .getFirst();
        return new Point(
                strongest.label(),
                slice.stream().mapToLong(Point::low).min().orElseThrow(),
                strongest.value(),
                slice.stream().mapToLong(Point::high).max().orElseThrow());
    }

    private static void band(Drawing drawing, Plot plot, List<Point> shown) {
        if (shown.stream().allMatch(point -> point.low() == point.high())) return;
        var there = along(plot, shown, IntStream.range(0, shown.size()), Side.HIGH);
        var back = along(plot, shown, IntStream.range(0, shown.size()).map(i -> shown.size() - 1 - i), Side.LOW);
        drawing.shape("path", "class", "band", "d", "M" + there + "L" + back + "Z");
    }

    private enum Side {
        LOW,
        VALUE,
        HIGH;

        long of(Point point) {
            return switch (this) {
                case LOW -> point.low();
                case VALUE -> point.value();
                case HIGH -> point.high();
            };
        }
    }

    private static String along(Plot plot, List<Point> shown, IntStream rows, Side side) {
        return rows.mapToObj(i -> n(plot.middle(i, shown.size())) + " " + n(plot.y(side.of(shown.get(i)))))
                .collect(Collectors.joining("L"));
    }

    /** One point alone is no line. */
    private void dots(Drawing drawing, Plot plot, List<Point> shown, ChartReader reader) {
        if (plot.band(shown.size()) < 8) return;
        for (int i = 0; i < shown.size(); i++) {
            var point = shown.get(i);
            drawing.said(
                    reader.pair(point.label(), reader.said(unit, point.value())),
                    "circle",
                    "class",
                    "dot-on-line",
                    "cx",
                    n(plot.middle(i, shown.size())),
                    "cy",
                    n(plot.y(point.value())),
                    "r",
                    "3.5");
        }
    }

    private Plot.Range range() {
        return new Plot.Range(
                unit,
                points.stream().mapToLong(Point::low).min().orElse(0),
                points.stream().mapToLong(Point::high).max().orElse(0));
    }

    private Chart.Table table(ChartReader reader) {
        return new Chart.Table(
                List.of(names.of(), names.low(), names.value(), names.high()),
                points.stream()
                        .map(point -> new Chart.Row(
                                point.label(),
                                reader.said(unit, point.low()),
                                reader.said(unit, point.value()),
                                reader.said(unit, point.high())))
                        .toList());
    }
}
