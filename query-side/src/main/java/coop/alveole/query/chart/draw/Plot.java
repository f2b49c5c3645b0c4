package coop.alveole.query.chart.draw;

import coop.alveole.query.chart.ChartReader;
import coop.alveole.query.chart.Size;
import coop.alveole.query.chart.Unit;
import coop.alveole.query.chart.draw.Drawing.Anchor;
import java.util.List;

/** The ground of a chart of amounts: a scale at the left, the rows below. */
public final class Plot {
    private static final double BELOW = 29;
    private static final double MARGIN = 8;
    private static final double LABEL_MAX = 110;

    private final Drawing drawing;
    private final Ticks ticks;
    private final double top;
    private final double left;
    private final double bottom;

    private Plot(Drawing drawing, Ticks ticks, double left, double top, double high) {
        this.drawing = drawing;
        this.ticks = ticks;
        this.left = left;
        this.top = top;
        this.bottom = top + high;
    }

    /** With its grid, from {@code top} down. */
    public static Plot drawn(Drawing drawing, Size size, double top, Range range, ChartReader reader) {
        double high = size == Size.LARGE ? 220 : 150;
        var ticks = Ticks.of(range.least(), range.greatest(), 4);
        double widest = ticks.values()
                .mapToDouble(value -> TextWidth.of(reader.tick(range.unit(), value), Drawing.FONT))
                .max()
                .orElse(0);
        var plot = new Plot(drawing, ticks, widest + MARGIN, top, high);
        plot.grid(range.unit(), reader);
        return plot;
    }

    /** Between which values, and what they count. */
    public record Range(Unit unit, long least, long greatest) {}

    private void grid(Unit unit, ChartReader reader) {
        ticks.values().forEach(value -> {
            drawing.line(value == 0 ? "axis" : "grid", left, y(value), drawing.width(), y(value));
            drawing.label(reader.tick(unit, value), left - MARGIN, y(value) + Drawing.FONT * 0.35, Anchor.END, "quiet");
        });
    }

    /** As many of the names as there is room for, at even distances. */
    public void names(List<String> names) {
        double band = band(names.size());
        var shown = names.stream()
                .map(name -> TextWidth.fit(name, Drawing.FONT, LABEL_MAX))
                .toList();
        double widest = shown.stream()
                .mapToDouble(name -> TextWidth.of(name, Drawing.FONT))
                .max()
                .orElse(0);
        int every = (int) Math.max(1, Math.ceil((widest + MARGIN) / band));
        for (int i = 0; i < shown.size(); i += every)
            drawing.label(shown.get(i), middle(i, shown.size()), bottom + 20, Anchor.MIDDLE, "quiet");
    }

    public double y(long value) {
        double share = (double) (value - ticks.low()) / (ticks.high() - ticks.low());
        return bottom - share * (bottom - top);
    }

    public double band(int rows) {
        return (drawing.width() - left) / rows;
    }

    public double middle(int row, int rows) {
        return left + band(rows) * (row + 0.5);
    }

    public double height() {
        return bottom + BELOW;
    }
}
