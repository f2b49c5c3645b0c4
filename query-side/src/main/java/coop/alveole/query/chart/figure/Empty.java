package coop.alveole.query.chart.figure;

import coop.alveole.query.chart.Chart;
import coop.alveole.query.chart.ChartReader;
import coop.alveole.query.chart.Heading;
import coop.alveole.query.chart.Size;
import coop.alveole.query.chart.draw.Drawing;
import coop.alveole.query.chart.draw.Drawing.Anchor;

/** Nothing to draw is said in words. */
final class Empty {
    private static final double HEIGHT = 48;

    private Empty() {}

    static Chart chart(Heading heading, Size size, Chart.Table table, ChartReader reader) {
        var drawing = new Drawing(heading.adding(reader.none()), size);
        drawing.label(reader.none(), drawing.width() / 2, HEIGHT / 2 + 4, Anchor.MIDDLE, "quiet");
        return new Chart(heading, size, drawing.svg(HEIGHT), table);
    }
}
