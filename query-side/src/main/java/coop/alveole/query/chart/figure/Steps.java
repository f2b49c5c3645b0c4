package coop.alveole.query.chart.figure;

import coop.alveole.query.chart.Chart;
import coop.alveole.query.chart.ChartReader;
import coop.alveole.query.chart.Heading;
import coop.alveole.query.chart.Size;
import coop.alveole.query.chart.draw.Drawing;
import coop.alveole.query.chart.draw.Drawing.Anchor;
import coop.alveole.query.chart.draw.TextWidth;
import java.util.List;

/** How many are at each step of a way, in its order: « Étapes du parcours ». */
public record Steps(Heading heading, Size size, Names names, List<Step> steps) {
    private static final int SHOWN_MAX = 60;
    private static final double ROW = 23;
    private static final double BAR = 14;
    private static final double GAP = 10;

    /** The titles of the table. */
    public record Names(String step, String count) {}

    /** It leads to those who are there, unless {@code href} is empty. */
    public record Step(String label, long count, String href) {
        public Step {
            if (count < 0) throw new IllegalArgumentException("below zero: " + label);
        }
    }

    /** Where the labels end, and how much room is left for the longest bar. */
    private record Columns(double labels, double bars, long greatest) {
        double wide(long count) {
            return greatest == 0 ? 0 : bars * count / greatest;
        }
    }

    public Steps {
        steps = List.copyOf(steps);
    }

    public Chart draw(ChartReader reader) {
        if (steps.isEmpty()) return Empty.chart(heading, size, table(reader), reader);
        var shown = steps.subList(0, Math.min(SHOWN_MAX, steps.size()));
        var said = heading.adding(reader.moreThan(steps.size() - shown.size()));
        var drawing = new Drawing(said, size);
        var columns = columns(shown, reader);
        for (int i = 0; i < shown.size(); i++) step(drawing, shown.get(i), i * ROW, columns, reader);
        drawing.line("axis", columns.labels() + GAP, 0, columns.labels() + GAP, shown.size() * ROW);
        return new Chart(said, size, drawing.svg(shown.size() * ROW), table(reader));
    }

    private static void step(Drawing drawing, Step step, double top, Columns columns, ChartReader reader) {
        double bar = columns.labels() + GAP;
        double wide = columns.wide(step.count());
        double y = top + ROW / 2 + Drawing.FONT * 0.35;
        var count = reader.number(step.count());
        if (!step.href().isEmpty()) drawing.link(step.href());
        drawing.bar(reader.pair(step.label(), count), drawing.series(0), bar, top + (ROW - BAR) / 2, wide, BAR);
        drawing.label(
                TextWidth.fit(step.label(), Drawing.FONT, columns.labels()), columns.labels(), y, Anchor.END, "words");
        drawing.label(count, bar + wide + 6, y, Anchor.START, "value");
        if (!step.href().isEmpty()) drawing.endLink();
    }

    private Columns columns(List<Step> shown, ChartReader reader) {
        double labels = shown.stream()
                .mapToDouble(step -> TextWidth.of(step.label(), Drawing.FONT))
                .max()
                .orElse(0);
        double counts = shown.stream()
                .mapToDouble(step -> TextWidth.of(reader.number(step.count()), Drawing.FONT))
                .max()
                .orElse(0);
        double kept = Math.min(labels, size.width() * 0.42);
        long greatest = shown.stream().mapToLong(Step::count).max().orElse(0);
        return new Columns(kept, Math.max(0, size.width() - kept - counts - 2 * GAP), greatest);
    }

    private Chart.Table table(ChartReader reader) {
        return new Chart.Table(
                List.of(names.step(), names.count()),
                steps.stream()
                        .map(step -> new Chart.Row(List.of(step.label(), reader.number(step.count())), step.href()))
                        .toList());
    }
}
