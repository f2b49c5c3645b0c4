package coop.alveole.query.chart.figure;

import coop.alveole.query.chart.Chart;
import coop.alveole.query.chart.ChartReader;
import coop.alveole.query.chart.Heading;
import coop.alveole.query.chart.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A way through time: what lasted as bars, what happened as marks, the days that matter as lines across. */
public record LifeLine(
        Heading heading,
        Size size,
        Names names,
        LocalDate now,
        List<Span> spans,
        List<Mark> marks,
        List<DayLine> lines) {
    /** The titles of the table, and how the day asked is called. */
    public record Names(String what, String from, String until, String now) {}

    /** {@code until} is the last day, none while it goes on; {@code series} tells its colour. */
    public record Span(
            String label, LocalDate from, @Nullable LocalDate until, int series, Filling filling) {
        LocalDate end(LocalDate now) {
            if (until != null) return until;
            return now.isBefore(from) ? from : now;
        }
    }

    /** A span of time to be used is empty to begin with, and full at its last day. */
    public enum Filling {
        WHOLE,
        UP_TO_NOW
    }

    public record Mark(String label, LocalDate on) {}

    private record Told(LocalDate on, Chart.Row row) {}

    public LifeLine {
        spans = List.copyOf(spans);
        marks = List.copyOf(marks);
        lines = List.copyOf(lines);
    }

    public Chart draw(ChartReader reader) {
        if (spans.isEmpty() && marks.isEmpty() && lines.isEmpty())
            return Empty.chart(heading, size, table(reader), reader);
        return new LifeLineDrawing(this, reader).chart();
    }

    /** Every day there is on it. */
    List<LocalDate> days() {
        var days = new ArrayList<>(List.of(now));
        spans.forEach(span -> days.addAll(List.of(span.from(), span.end(now))));
        marks.forEach(mark -> days.add(mark.on()));
        lines.forEach(line -> days.add(line.on()));
        return days;
    }

    Chart.Table table(ChartReader reader) {
        var told = Stream.of(
                        spans.stream().map(span -> told(span, reader)),
                        marks.stream().map(mark -> told(mark.label(), mark.on(), reader)),
                        lines.stream().map(line -> told(line.label(), line.on(), reader)))
                .flatMap(some -> some)
                .sorted(Comparator.comparing(Told::on))
                .map(Told::row)
                .toList();
        return new Chart.Table(List.of(names.what(), names.from(), names.until()), told);
    }

    private static Told told(Span span, ChartReader reader) {
        var until = Optional.ofNullable(span.until()).map(reader::day).orElse("");
        return new Told(span.from(), new Chart.Row(span.label(), reader.day(span.from()), until));
    }

    private static Told told(String label, LocalDate on, ChartReader reader) {
        return new Told(on, new Chart.Row(label, reader.day(on), ""));
    }
}
