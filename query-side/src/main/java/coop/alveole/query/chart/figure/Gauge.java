package coop.alveole.query.chart.figure;

import static coop.alveole.query.chart.draw.Numbers.n;

import coop.alveole.query.chart.Chart;
import coop.alveole.query.chart.ChartReader;
import coop.alveole.query.chart.Heading;
import coop.alveole.query.chart.Size;
import coop.alveole.query.chart.Unit;
import coop.alveole.query.chart.draw.Drawing;
import coop.alveole.query.chart.draw.Drawing.Anchor;
import java.util.List;

/**
 * How much of a whole is there, and from where on it suffices: present and represented, with the quorum. Never what a
 * person has earned: there is no aim to anybody's turnover here.
 */
public record Gauge(Heading heading, Size size, Unit unit, Names names, Reached reached) {
    private static final double BAR = 22;
    private static final double TOP = 44;

    /** What each of the three is called. */
    public record Names(String of, String there, String enough, String whole) {}

    public record Reached(long there, long enough, long whole) {
        public Reached {
            if (there < 0 || enough < 0 || whole < enough || whole < there)
                throw new IllegalArgumentException("not within the whole");
        }
    }

    public Chart draw(ChartReader reader) {
        if (reached.whole() == 0) return Empty.chart(heading, size, table(reader), reader);
        var drawing = new Drawing(heading, size);
        double there = drawing.width() * reached.there() / reached.whole();
        double enough = drawing.width() * reached.enough() / reached.whole();
        drawing.shape("rect", "class", "track", "x", "0", "y", n(TOP), "width", n(drawing.width()), "height", n(BAR));
        drawing.bar(says(names.there(), reached.there(), reader), drawing.series(0), 0, TOP, there, BAR);
        drawing.line("limit", enough, TOP - 8, enough, TOP + BAR + 8);
        drawing.label(says(names.enough(), reached.enough(), reader), enough, TOP - 13, Anchor.MIDDLE, "words");
        drawing.label(says(names.there(), reached.there(), reader), 0, TOP + BAR + 22, Anchor.START, "value");
        drawing.label(
                says(names.whole(), reached.whole(), reader), drawing.width(), TOP + BAR + 22, Anchor.END, "quiet");
        return new Chart(heading, size, drawing.svg(TOP + BAR + 30), table(reader));
    }

    private String says(String name, long value, ChartReader reader) {
        return reader.pair(name, reader.said(unit, value));
    }

    private Chart.Table table(ChartReader reader) {
        return new Chart.Table(
                List.of(names.of(), names.there(), names.enough(), names.whole()),
                List.of(new Chart.Row(
                        heading.title(),
                        reader.said(unit, reached.there()),
                        reader.said(unit, reached.enough()),
                        reader.said(unit, reached.whole()))));
    }
}
