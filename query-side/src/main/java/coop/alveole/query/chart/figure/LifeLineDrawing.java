package coop.alveole.query.chart.figure;

import static coop.alveole.query.chart.draw.Numbers.n;

import coop.alveole.query.chart.Chart;
import coop.alveole.query.chart.ChartReader;
import coop.alveole.query.chart.Heading;
import coop.alveole.query.chart.draw.DayScale;
import coop.alveole.query.chart.draw.Drawing;
import coop.alveole.query.chart.draw.Drawing.Anchor;
import coop.alveole.query.chart.draw.Flags;
import coop.alveole.query.chart.draw.Flags.Flag;
import coop.alveole.query.chart.draw.Flags.Hung;
import coop.alveole.query.chart.draw.TextWidth;
import coop.alveole.query.chart.figure.LifeLine.Filling;
import coop.alveole.query.chart.figure.LifeLine.Mark;
import coop.alveole.query.chart.figure.LifeLine.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** From the top: the lines' words, the bars, the marks with their words, the years. */
final class LifeLineDrawing {
    private static final int FLAG_LANES = 4;
    private static final int SPAN_LANES = 6;
    private static final double LANE = 17;
    private static final double SPAN = 34;
    private static final double BAR = 14;
    private static final double DIAMOND = 5;

    private record Placed(Span span, int lane) {}

    private final LifeLine life;
    private final ChartReader reader;
    private final DayScale scale;
    private final Drawing drawing;
    private final List<DayLine> lines;
    private final List<Hung> above;
    private final List<Hung> below;
    private final List<Placed> placed;
    private final double top;
    private final double marksAt;
    private final double bottom;

    LifeLineDrawing(LifeLine life, ChartReader reader) {
        this.life = life;
        this.reader = reader;
        scale = DayScale.over(life.days(), life.size().width());
        placed = placed();
        drawing = new Drawing(heading(), life.size());
        lines = Stream.concat(Stream.of(now()), life.lines().stream()).toList();
        above = Flags.hang(
                lines.stream()
                        .map(line -> new Flag(scale.x(line.on()), words(line)))
                        .toList(),
                FLAG_LANES,
                drawing.width());
        below = Flags.hang(
                life.marks().stream()
                        .map(mark -> new Flag(scale.x(mark.on()), words(mark)))
                        .toList(),
                FLAG_LANES,
                drawing.width());
        top = Flags.lanes(above) * LANE + 4;
        int lanes = placed.stream().mapToInt(Placed::lane).max().orElse(-1) + 1;
        marksAt = top + lanes * SPAN + (life.marks().isEmpty() ? 4 : 16);
        bottom = marksAt + Flags.lanes(below) * LANE + (life.marks().isEmpty() ? 0 : 12);
    }

    Chart chart() {
        grid();
        lines();
        placed.forEach(this::span);
        marks();
        above.forEach(hung -> drawing.label(hung.flag().words(), hung.x(), laneAbove(hung), hung.anchor(), "words"));
        below.forEach(hung -> drawing.label(hung.flag().words(), hung.x(), laneBelow(hung), hung.anchor(), "words"));
        return new Chart(heading(), life.size(), drawing.svg(bottom + 24), life.table(reader));
    }

    private Heading heading() {
        return life.heading().adding(reader.moreThan(life.spans().size() - placed.size()));
    }

    private DayLine now() {
        return new DayLine(life.names().now(), life.now(), DayLine.Stroke.NOW);
    }

    private String words(DayLine line) {
        return reader.pair(line.label(), reader.day(line.on()));
    }

    private String words(Mark mark) {
        return reader.pair(mark.label(), reader.day(mark.on()));
    }

    private double laneAbove(Hung hung) {
        return top - 8 - hung.lane() * LANE;
    }

    private double laneBelow(Hung hung) {
        return marksAt + 22 + hung.lane() * LANE;
    }

    private void grid() {
        drawing.line("axis", 0, bottom, drawing.width(), bottom);
        for (var tick : scale.ticks(reader)) {
            drawing.line("grid", tick.x(), top, tick.x(), bottom);
            drawing.label(tick.words(), tick.x(), bottom + 17, Anchor.MIDDLE, "quiet");
        }
    }

    /** Each as far up as its words are; of many on one spot, one. */
    private void lines() {
        var drawn = new HashSet<String>();
        for (var line : lines) {
            double x = scale.x(line.on());
            if (!drawn.add(n(x))) continue;
            double from = above.stream()
                    .filter(hung -> n(hung.flag().x()).equals(n(x)))
                    .mapToDouble(hung -> laneAbove(hung) - 10)
                    .min()
                    .orElse(top);
            drawing.said(
                    words(line),
                    "path",
                    "class",
                    line.stroke().classes(),
                    "d",
                    "M" + n(x) + " " + n(from) + "V" + n(bottom));
        }
    }

    private List<Placed> placed() {
        var ends = new ArrayList<Double>();
        var found = new ArrayList<Placed>();
        life.spans().stream().sorted(Comparator.comparing(Span::from)).forEach(span -> {
            double left = labelAt(span);
            double right = Math.max(scale.x(span.end(life.now())), left + wide(span));
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) + 6 > Math.min(left, scale.x(span.from()))) lane++;
            if (lane == SPAN_LANES) return;
            if (lane == ends.size()) ends.add(right);
            else ends.set(lane, right);
            found.add(new Placed(span, lane));
        });
        return found;
    }

    private double wide(Span span) {
        return TextWidth.of(
                TextWidth.fit(span.label(), Drawing.FONT, life.size().width()), Drawing.FONT);
    }

    private double labelAt(Span span) {
        return Math.max(0, Math.min(scale.x(span.from()), life.size().width() - wide(span)));
    }

    private void span(Placed at) {
        var span = at.span();
        double y = top + at.lane() * SPAN + 16;
        double left = scale.x(span.from());
        double end = scale.x(span.end(life.now()));
        var until = span.until() == null ? "…" : reader.day(span.until());
        var words = reader.pair(span.label(), reader.day(span.from()) + " – " + until);
        double filled =
                span.filling() == Filling.WHOLE ? end : Math.clamp(scale.x(life.now()), left, Math.max(left, end));
        if (span.filling() == Filling.UP_TO_NOW)
            drawing.shape("rect", "class", "track", "x", n(left), "y", n(y), "width", n(end - left), "height", n(BAR));
        drawing.bar(words, drawing.series(span.series()), left, y, Math.max(filled - left, 1.5), BAR);
        drawing.label(span.label(), labelAt(span), y - 4, Anchor.START, "words");
    }

    private void marks() {
        var drawn = new HashSet<String>();
        below.forEach(hung ->
                drawing.line("pole", hung.flag().x(), marksAt, hung.flag().x(), laneBelow(hung)));
        for (var mark : life.marks()) {
            double x = scale.x(mark.on());
            if (!drawn.add(n(x))) continue;
            var path = "M" + n(x - DIAMOND) + " " + n(marksAt) + "L" + n(x) + " " + n(marksAt - DIAMOND) + "L"
                    + n(x + DIAMOND) + " " + n(marksAt) + "L" + n(x) + " " + n(marksAt + DIAMOND) + "Z";
            drawing.said(words(mark), "path", "class", "mark", "d", path);
        }
    }
}
