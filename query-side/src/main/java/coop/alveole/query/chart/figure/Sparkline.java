package coop.alveole.query.chart.figure;

import static coop.alveole.query.chart.draw.Numbers.n;

import coop.alveole.query.chart.Chart;
import coop.alveole.query.chart.ChartReader;
import coop.alveole.query.chart.Heading;
import coop.alveole.query.chart.Size;
import coop.alveole.query.chart.Unit;
import coop.alveole.query.chart.draw.Drawing;
import coop.alveole.query.chart.draw.Slices;
import coop.alveole.query.chart.draw.Ticks;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How something went lately, beside a number: only the shape, without a scale. */
public record Sparkline(Heading heading, Unit unit, Bars.Names names, List<Bars.Bar> values) {
    private static final double HEIGHT = 40;
    private static final double MARGIN = 5;

    public Sparkline {
        values = List.copyOf(values);
    }

    public Chart draw(ChartReader reader) {
        if (values.isEmpty()) return Empty.chart(heading, Size.TINY, table(reader), reader);
        var slices = Slices.of(values.size(), Size.TINY.width() / 2.0);
        var shown = slices.strongest(values, Bars.Bar::value);
        var last = values.getLast();
        var said = heading.adding(reader.pair(last.label(), reader.said(unit, last.value())));
        var drawing = new Drawing(said, Size.TINY);
        var range = Ticks.of(
                values.stream().mapToLong(Bars.Bar::value).min().orElse(0),
                values.stream().mapToLong(Bars.Bar::value).max().orElse(0),
                2);
        drawing.line("grid", 0, y(0, range), drawing.width(), y(0, range));
        drawing.shape(
                "path",
                "class",
                "trace",
                "d",
                "M"
                        + IntStream.range(0, shown.size())
                                .mapToObj(i -> n(x(i, shown.size())) + " "
                                        + n(y(shown.get(i).value(), range)))
                                .collect(Collectors.joining("L")));
        drawing.shape(
                "circle",
                "class",
                "dot-on-line",
                "cx",
                n(x(shown.size() - 1, shown.size())),
                "cy",
                n(y(shown.getLast().value(), range)),
                "r",
                "3.5");
        return new Chart(said, Size.TINY, drawing.svg(HEIGHT), table(reader));
    }

    private static double x(int row, int rows) {
        double room = Size.TINY.width() - 2 * MARGIN;
        return MARGIN + (rows == 1 ? room : room * row / (rows - 1));
    }

    private static double y(long value, Ticks range) {
        double share = (double) (value - range.low()) / (range.high() - range.low());
        return HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN);
    }

    private Chart.Table table(ChartReader reader) {
        return new Chart.Table(
                List.of(names.of(), names.value()),
                values.stream()
                        .map(each -> new Chart.Row(each.label(), reader.said(unit, each.value())))
                        .toList());
    }
}
