package coop.alveole.query.deadline.calendar;

import coop.alveole.domain.deadline.ActBy.ByAssumedAssembly;
import coop.alveole.query.chart.Chart;
import coop.alveole.query.chart.ChartReader;
import coop.alveole.query.chart.Heading;
import coop.alveole.query.chart.Size;
import coop.alveole.query.chart.figure.DayLine;
import coop.alveole.query.chart.figure.DayLine.Stroke;
import coop.alveole.query.chart.figure.MonthHeatMap;
import coop.alveole.query.chart.figure.MonthHeatMap.Month;
import coop.alveole.query.governance.AssemblyCalendar;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Thirty-six months from the day asked: how many have their last day to act in each, and the assemblies among them. */
@Component
class DaysToActMap {
    private static final int MONTHS = 36;

    private final AssemblyCalendar calendar;
    private final MessageSource messages;

    DaysToActMap(AssemblyCalendar calendar, MessageSource messages) {
        this.calendar = calendar;
        this.messages = messages;
    }

    /** {@code address} is where those of a month are listed. */
    Chart of(
            List<Candidate> candidates,
            Optional<LocalDate> supposed,
            Function<YearMonth, String> address,
            Reading reading,
            Locale reader) {
        var first = YearMonth.from(reading.asOf());
        var counts = candidates.stream()
                .filter(candidate -> candidate.act() != null)
                .collect(Collectors.groupingBy(candidate -> YearMonth.from(candidate.actsBy()), Collectors.counting()));
        var months = IntStream.range(0, MONTHS)
                .mapToObj(first::plusMonths)
                .map(month -> month(counts.getOrDefault(month, 0L), address.apply(month)))
                .toList();
        var names = new MonthHeatMap.Names(
                say("calendar.month", reader), say("calendar.people", reader), say("calendar.assemblies", reader));
        return new MonthHeatMap(
                        heading(candidates, reading, reader),
                        Size.LARGE,
                        names,
                        first,
                        months,
                        lines(candidates, supposed, reading, reader))
                .draw(ChartReader.of(messages, reader));
    }

    /** A month of nobody leads nowhere. */
    private static Month month(long count, String address) {
        return new Month(count, count == 0 ? "" : address);
    }

    private Heading heading(List<Candidate> candidates, Reading reading, Locale reader) {
        var asOf = reading.asOf();
        long left = candidates.stream()
                .filter(candidate ->
                        candidate.act() != null && !candidate.actsBy().isBefore(asOf))
                .count();
        return new Heading(
                "days-to-act",
                say("calendar.map", reader),
                messages.getMessage("calendar.seen", new Object[] {left, French.day(asOf)}, reader));
    }

    private List<DayLine> lines(
            List<Candidate> candidates, Optional<LocalDate> supposed, Reading reading, Locale reader) {
        var dated = calendar.standing(reading).stream()
                .map(assembly -> new DayLine(say("path.assembly", reader), assembly.heldOn(), Stroke.STRONG));
        var assumed = candidates.stream()
                .map(Candidate::act)
                .filter(ByAssumedAssembly.class::isInstance)
                .map(ByAssumedAssembly.class::cast)
                .map(assembly -> assumed(assembly, reader))
                .distinct();
        var now = new DayLine(say("path.now", reader), reading.asOf(), Stroke.NOW);
        var wished = supposed.map(day -> new DayLine(say("calendar.supposed", reader), day, Stroke.ASSUMED)).stream();
        return Stream.of(dated, wished, assumed, Stream.of(now))
                .flatMap(some -> some)
                .toList();
    }

    private DayLine assumed(ByAssumedAssembly assembly, Locale reader) {
        var year = new Object[] {Integer.toString(assembly.year())};
        return new DayLine(
                messages.getMessage("path.assumed-assembly", year, reader), assembly.latestOn(), Stroke.ASSUMED);
    }

    private String say(String key, Locale reader) {
        return messages.getMessage(key, null, reader);
    }
}
