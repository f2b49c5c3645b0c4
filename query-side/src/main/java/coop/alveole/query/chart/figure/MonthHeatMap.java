package coop.alveole.query.chart.figure;

import static coop.alveole.query.chart.draw.Numbers.n;

import coop.alveole.query.chart.Chart;
import coop.alveole.query.chart.ChartReader;
import coop.alveole.query.chart.Heading;
import coop.alveole.query.chart.Size;
import coop.alveole.query.chart.draw.Drawing;
import coop.alveole.query.chart.draw.Drawing.Anchor;
import coop.alveole.query.chart.draw.TextWidth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How many things fall into each month, a year a row, and the days that matter among them. */
public record MonthHeatMap(
        Heading heading, Size size, Names names, YearMonth first, List<Month> months, List<DayLine> lines) {
    private static final int MONTHS = 12;
    private static final int LEVELS = 5;
    private static final double TOP = 20;
    private static final double STRIP = 18;
    private static final double CELL = 28;
    private static final double YEARS = 44;
    private static final double BESIDE = 4;

    /** The titles of the table. */
    public record Names(String month, String count, String lines) {}

    /** One after the other, from the first; it leads to what falls into it, unless {@code href} is empty. */
    public record Month(long count, String href) {
        public Month {
            if (count < 0) throw new IllegalArgumentException("below zero");
        }
    }

    public MonthHeatMap {
        months = List.copyOf(months);
        lines = List.copyOf(lines);
    }

    public Chart draw(ChartReader reader) {
        if (months.isEmpty()) return Empty.chart(heading, size, table(reader), reader);
        var drawing = new Drawing(heading, size);
        monthNames(drawing, reader);
        long greatest = months.stream().mapToLong(Month::count).max().orElse(0);
        for (int i = 0; i < months.size(); i++) cell(drawing, i, greatest, reader);
        var within = lines.stream().filter(this::isShown).toList();
        lines(drawing, within, reader);
        int rows = last().getYear() - first.getYear() + 1;
        return new Chart(heading, size, drawing.svg(TOP + rows * (STRIP + CELL) + 4), table(reader));
    }

    private void monthNames(Drawing drawing, ChartReader reader) {
        var names =
                IntStream.rangeClosed(1, MONTHS).mapToObj(reader::shortMonth).toList();
        boolean hasRoom = names.stream().allMatch(name -> TextWidth.of(name, Drawing.FONT) <= wide() - 4);
        for (int month = 1; month <= MONTHS; month++) {
            var name = names.get(month - 1);
            var shown = hasRoom ? name : name.substring(0, 1).toUpperCase(reader.locale());
            drawing.label(shown, x(month) + wide() / 2, 14, Anchor.MIDDLE, "quiet");
        }
    }

    private void cell(Drawing drawing, int i, long greatest, ChartReader reader) {
        var at = first.plusMonths(i);
        var month = months.get(i);
        double top = top(at);
        if (i == 0 || at.getMonthValue() == 1)
            drawing.label(
                    Integer.toString(at.getYear()), 0, top + CELL / 2 + Drawing.FONT * 0.35, Anchor.START, "words");
        int level = month.count() == 0 ? 0 : (int) Math.ceilDiv(month.count() * LEVELS, greatest);
        var count = reader.number(month.count());
        if (!month.href().isEmpty()) drawing.link(month.href());
        drawing.said(
                reader.pair(reader.month(at), count),
                "rect",
                "class",
                "heat h" + level,
                "x",
                n(x(at.getMonthValue()) + 1),
                "y",
                n(top),
                "width",
                n(wide() - 2),
                "height",
                n(CELL));
        if (month.count() > 0 && TextWidth.of(count, Drawing.FONT) <= wide() - 4)
            drawing.label(
                    count,
                    x(at.getMonthValue()) + wide() / 2,
                    top + CELL / 2 + Drawing.FONT * 0.35,
                    Anchor.MIDDLE,
                    level > 3 ? "on-dark" : "value bare");
        if (!month.href().isEmpty()) drawing.endLink();
    }

    /** All lines first, so that no line is drawn over a word. */
    private void lines(Drawing drawing, List<DayLine> within, ChartReader reader) {
        var drawn = new HashSet<String>();
        var first = new ArrayList<DayLine>();
        for (var line : within) {
            if (!drawn.add(n(x(line.on())) + " " + line.on().getYear())) continue;
            first.add(line);
            double top = top(YearMonth.from(line.on()));
            drawing.line(line.stroke().classes(), x(line.on()), top - STRIP + 3, x(line.on()), top + CELL + 2);
        }
        first.forEach(line -> words(drawing, line, reader));
    }

    /** Beside its line: at its left where the right has no room. */
    private void words(Drawing drawing, DayLine line, ChartReader reader) {
        var words = reader.pair(line.label(), reader.day(line.on()));
        boolean hasRoom = x(line.on()) + BESIDE + TextWidth.of(words, Drawing.FONT) <= size.width();
        drawing.label(
                words,
                x(line.on()) + (hasRoom ? BESIDE : -BESIDE),
                top(YearMonth.from(line.on())) - 5,
                hasRoom ? Anchor.START : Anchor.END,
                "words");
    }

    private boolean isShown(DayLine line) {
        var month = YearMonth.from(line.on());
        return !month.isBefore(first) && !month.isAfter(last());
    }

    private YearMonth last() {
        return first.plusMonths(months.size() - 1L);
    }

    private double wide() {
        return (size.width() - YEARS) / MONTHS;
    }

    private double x(int month) {
        return YEARS + wide() * (month - 1);
    }

    private double x(LocalDate day) {
        return x(day.getMonthValue()) + wide() * (day.getDayOfMonth() - 1) / day.lengthOfMonth();
    }

    private double top(YearMonth month) {
        return TOP + (month.getYear() - first.getYear()) * (STRIP + CELL) + STRIP;
    }

    private Chart.Table table(ChartReader reader) {
        var said = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> YearMonth.from(line.on()),
                        Collectors.mapping(
                                line -> reader.pair(line.label(), reader.day(line.on())), Collectors.joining(", "))));
        return new Chart.Table(
                List.of(names.month(), names.count(), names.lines()),
                IntStream.range(0, months.size())
                        .mapToObj(i -> new Chart.Row(
                                List.of(
                                        reader.month(first.plusMonths(i)),
                                        reader.number(months.get(i).count()),
                                        said.getOrDefault(first.plusMonths(i), "")),
                                months.get(i).href()))
                        .toList());
    }
}
