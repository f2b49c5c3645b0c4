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
import coop.alveole.query.chart.figure.PairedBars.Pair;
import coop.alveole.query.chart.figure.Sparkline;
import coop.alveole.query.chart.figure.StackedBars;
import coop.alveole.query.chart.figure.StackedBars.Stack;
import coop.alveole.query.chart.figure.Steps;
import coop.alveole.query.chart.figure.Steps.Step;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** Every kind of chart, small and large, with invented figures: for the page of the style, and for whoever looks for one. */
public final class ChartSamples {
    private static final LocalDate NOW = LocalDate.of(2026, 11, 22);
    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final int MONTHS = 12;

    private final MessageSource messages;
    private final ChartReader reader;
    private final Size size;

    private ChartSamples(MessageSource messages, ChartReader reader, Size size) {
        this.messages = messages;
        this.reader = reader;
        this.size = size;
    }

    public static List<Chart> of(MessageSource messages, Locale locale) {
        var reader = ChartReader.of(messages, locale);
        return Stream.of(Size.SMALL, Size.LARGE)
                .flatMap(size -> new ChartSamples(messages, reader, size).all())
                .toList();
    }

    private Stream<Chart> all() {
        return Stream.of(
                bars(),
                pairedBars(),
                stackedBars(),
                lineWithBand(),
                monthHeatMap(),
                lifeLine(),
                sparkline(),
                steps(),
                gauge());
    }

    private Chart bars() {
        return new Bars(heading("bars"), size, Unit.EUROS, turnover(), months(6)).draw(reader);
    }

    private Chart pairedBars() {
        var names = new PairedBars.Names(
                say("month"),
                messages.getMessage("activity-account.invoiced", null, reader.locale()),
                messages.getMessage("activity-account.collected", null, reader.locale()));
        var pairs = IntStream.range(0, 6)
                .mapToObj(i -> new Pair(month(i), 210_000L + 35_000L * i, 180_000L + (i * 70_000L) % 240_000L))
                .toList();
        return new PairedBars(heading("paired-bars"), size, Unit.EUROS, names, pairs).draw(reader);
    }

    private Chart stackedBars() {
        var parts = new StackedBars.Names(say("month"), List.of(say("individual"), say("collective"), say("training")));
        var stacks = IntStream.range(0, 6)
                .mapToObj(i -> new Stack(month(i), List.of(12L + i * 3L, 8L + (i * 5L) % 7, (i * 4L) % 9)))
                .toList();
        return new StackedBars(heading("stacked-bars"), size, Unit.COUNT, parts, stacks).draw(reader);
    }

    private Chart lineWithBand() {
        var names = new LineWithBand.Names(say("month"), say("low"), say("value"), say("high"));
        var points = IntStream.range(0, MONTHS)
                .mapToObj(i -> {
                    long value = 1_250_000L * (i + 1) - 90_000L * i * i;
                    long margin = 150_000L * Math.max(0, i - 7);
                    return new Point(month(i), value - margin, value, value + margin);
                })
                .toList();
        return new LineWithBand(heading("line-with-band"), size, Unit.EUROS, names, points).draw(reader);
    }

    private Chart monthHeatMap() {
        var months = IntStream.range(0, 36)
                .mapToObj(i -> new MonthHeatMap.Month(i % 5 == 0 ? (i * 7) % 13 : 0, ""))
                .toList();
        var lines = List.of(
                new DayLine(say("assembly"), LocalDate.of(2027, 6, 24), Stroke.STRONG),
                new DayLine(say("assembly"), LocalDate.of(2028, 6, 30), Stroke.ASSUMED));
        var names = new MonthHeatMap.Names(say("month"), say("people"), say("assembly"));
        return new MonthHeatMap(heading("month-heat-map"), size, names, FIRST, months, lines).draw(reader);
    }

    private Chart lifeLine() {
        var names = new LifeLine.Names(say("what"), say("from"), say("until"), say("now"));
        var cape = LocalDate.of(2024, 9, 2);
        var cesa = LocalDate.of(2025, 9, 1);
        var spans = List.of(
                new Span("CAPE", cape, cesa.minusDays(1), 1, Filling.WHOLE),
                new Span("CESA", cesa, null, 0, Filling.WHOLE),
                new Span(say("three-years"), cape, cape.plusYears(3), 4, Filling.UP_TO_NOW));
        var marks = List.of(
                new Mark(say("committee"), LocalDate.of(2024, 6, 4)),
                new Mark(say("diagnostic"), LocalDate.of(2024, 7, 9)),
                new Mark(say("candidacy"), LocalDate.of(2026, 10, 5)));
        var lines = List.of(
                new DayLine(say("deadline"), cape.plusYears(3), Stroke.STRONG),
                new DayLine(say("assembly"), LocalDate.of(2027, 6, 24), Stroke.PLAIN));
        return new LifeLine(heading("life-line"), size, names, NOW, spans, marks, lines).draw(reader);
    }

    private Chart sparkline() {
        return new Sparkline(heading("sparkline"), Unit.EUROS, turnover(), months(MONTHS)).draw(reader);
    }

    private Chart steps() {
        var steps = List.of(
                new Step(say("meeting"), 31, ""),
                new Step(say("committee"), 18, ""),
                new Step("CAPE", 24, "/members?step=CAPE"),
                new Step("CESA", 41, "/members?step=CESA"));
        return new Steps(heading("steps"), size, new Steps.Names(say("step"), say("people")), steps).draw(reader);
    }

    private Chart gauge() {
        var names = new Gauge.Names(say("what"), say("present"), say("quorum"), say("associates"));
        return new Gauge(heading("gauge"), size, Unit.COUNT, names, new Gauge.Reached(34, 21, 62)).draw(reader);
    }

    private Bars.Names turnover() {
        return new Bars.Names(say("month"), say("turnover"));
    }

    private List<Bar> months(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Bar(month(i), 482_050L + 137_900L * ((i * 5) % 7)))
                .toList();
    }

    private String month(int i) {
        return reader.month(FIRST.plusMonths(i));
    }

    private Heading heading(String kind) {
        return new Heading(
                "sample-" + kind + "-" + size.word(),
                say(kind),
                messages.getMessage("chart.seen." + kind, null, reader.locale()));
    }

    private String say(String word) {
        return messages.getMessage("chart.sample." + word, null, reader.locale());
    }
}
