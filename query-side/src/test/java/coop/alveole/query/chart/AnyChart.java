package coop.alveole.query.chart;

import coop.alveole.query.chart.figure.Bars;
import coop.alveole.query.chart.figure.Bars.Bar;
import coop.alveole.query.chart.figure.DayLine;
import coop.alveole.query.chart.figure.DayLine.Stroke;
import coop.alveole.query.chart.figure.Gauge;
import coop.alveole.query.chart.figure.LifeLine;
import coop.alveole.query.chart.figure.LifeLine.Filling;
import coop.alveole.query.chart.figure.LifeLine.Mark;
import coop.alveole.query.chart.figure.LifeLine.Span;
import coop.alveole.query.chart.figure.LineWithBand;
import coop.alveole.query.chart.figure.LineWithBand.Point;
import coop.alveole.query.chart.figure.MonthHeatMap;
import coop.alveole.query.chart.figure.PairedBars;
import coop.alveole.query.chart.figure.Sparkline;
import coop.alveole.query.chart.figure.StackedBars;
import coop.alveole.query.chart.figure.StackedBars.Stack;
import coop.alveole.query.chart.figure.Steps;
import coop.alveole.query.chart.figure.Steps.Step;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Each kind of chart over so many rows, with figures and words drawn by chance from a seed. */
record AnyChart(int rows, long seed, String word, Size size) {
    static final ChartReader FRENCH = ChartReader.of(messages(), Locale.FRENCH);
    static final ChartReader ENGLISH = ChartReader.of(messages(), Locale.UK);
    private static final LocalDate NOW = LocalDate.of(2026, 11, 22);

    static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    Stream<Chart> every(ChartReader reader) {
        var random = new Random(seed);
        var names = new Bars.Names(word, word);
        return Stream.of(
                new Bars(heading("bars"), size, Unit.EUROS, names, bars(random)).draw(reader),
                new PairedBars(
                                heading("paired"),
                                size,
                                Unit.EUROS,
                                new PairedBars.Names(word, word, "B " + word),
                                pairs(random))
                        .draw(reader),
                new StackedBars(heading("stacked"), size, Unit.COUNT, parts(), stacks(random)).draw(reader),
                new LineWithBand(heading("line"), size, Unit.PERCENT, margins(), points(random)).draw(reader),
                new MonthHeatMap(heading("heat"), size, heats(), YearMonth.of(1900, 11), months(random), lines(random))
                        .draw(reader),
                new LifeLine(heading("life"), size, lives(), NOW, spans(random), marks(random), lines(random))
                        .draw(reader),
                new Sparkline(heading("spark"), Unit.EUROS, names, bars(random)).draw(reader),
                new Steps(heading("steps"), size, new Steps.Names(word, word), steps(random)).draw(reader),
                new Gauge(heading("gauge"), size, Unit.COUNT, reached(), new Gauge.Reached(rows / 2, rows / 3, rows))
                        .draw(reader));
    }

    private Heading heading(String kind) {
        return new Heading(kind, word, word);
    }

    private List<Bar> bars(Random random) {
        return rows(i -> new Bar(label(i, random), random.nextLong(-5_000_000, 90_000_000)));
    }

    private List<PairedBars.Pair> pairs(Random random) {
        return rows(i -> new PairedBars.Pair(
                label(i, random), random.nextLong(-5_000_000, 90_000_000), random.nextLong(-5_000_000, 90_000_000)));
    }

    private StackedBars.Names parts() {
        return new StackedBars.Names(word, List.of(word, "B " + word, word + word, "", "E", word));
    }

    private List<Stack> stacks(Random random) {
        return rows(i -> new Stack(
                label(i, random),
                IntStream.range(0, 6).mapToObj(_ -> random.nextLong(9_000)).toList()));
    }

    private LineWithBand.Names margins() {
        return new LineWithBand.Names(word, word, word, word);
    }

    private List<Point> points(Random random) {
        return rows(i -> {
            long value = random.nextLong(-10_000, 10_000);
            long margin = random.nextLong(3_000);
            return new Point(label(i, random), value - margin, value, value + margin);
        });
    }

    private MonthHeatMap.Names heats() {
        return new MonthHeatMap.Names(word, word, word);
    }

    private List<MonthHeatMap.Month> months(Random random) {
        return rows(_ -> new MonthHeatMap.Month(random.nextLong(4) == 0 ? random.nextLong(2_000) : 0, ""));
    }

    private LifeLine.Names lives() {
        return new LifeLine.Names(word, word, word, word);
    }

    private List<Span> spans(Random random) {
        return rows(i -> {
            var from = day(random);
            var until = random.nextInt(5) == 0 ? null : from.plusDays(random.nextInt(900));
            return new Span(label(i, random), from, until, i % 6, i % 3 == 0 ? Filling.UP_TO_NOW : Filling.WHOLE);
        });
    }

    private List<Mark> marks(Random random) {
        return rows(i -> new Mark(label(i, random), day(random)));
    }

    private List<DayLine> lines(Random random) {
        return rows(i -> new DayLine(
                label(i, random), day(random), List.of(Stroke.values()).get(i % 4)));
    }

    private List<Step> steps(Random random) {
        return rows(
                i -> new Step(label(i, random), random.nextLong(1_000_000), i % 2 == 0 ? "" : "/members?step=" + i));
    }

    private Gauge.Names reached() {
        return new Gauge.Names(word, word, word, word);
    }

    private LocalDate day(Random random) {
        return LocalDate.of(1990 + random.nextInt(60), 1, 1).plusDays(random.nextInt(366));
    }

    private String label(int i, Random random) {
        return word + " " + i + "x".repeat(random.nextInt(30));
    }

    private <T> List<T> rows(IntFunction<T> row) {
        return IntStream.range(0, rows).mapToObj(row).toList();
    }
}
