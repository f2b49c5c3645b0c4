package coop.alveole.projection.houserules;

import coop.alveole.domain.houserules.HouseNumber;
import coop.alveole.domain.houserules.SiteKind;
import coop.alveole.domain.shared.Decision;
import coop.alveole.domain.shared.FiscalYearEnd;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipParameters;
import coop.alveole.domain.shared.MembershipParameters.Prerequisites;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the cooperative is and has chosen, through time. Without a line, the default holds. */
public record CooperativeFile(String id, List<Line> lines, List<SiteLine> sites) {
    /** A choice from a day on, in the words of its value: a name, a code, one number or several. */
    public record Line(LocalDate from, Subject subject, List<String> words, Decision decision, long position) {}

    /** A territory, an establishment or a place, there from a day on or not any more. */
    public record SiteLine(
            LocalDate from,
            SiteKind kind,
            Label name,
            Presence presence,
            List<Label> address,
            Decision decision,
            long position) {}

    public enum Presence {
        DECLARED,
        CLOSED
    }

    public CooperativeFile {
        lines = List.copyOf(lines);
        sites = List.copyOf(sites);
    }

    public static CooperativeFile empty(String id) {
        return new CooperativeFile(id, List.of(), List.of());
    }

    /** One event, one line: the version by which If-Match knows it. */
    public long version() {
        return lines.size() + sites.size() - 1L;
    }

    /** What was known by that position. */
    public CooperativeFile knownAt(long position) {
        return new CooperativeFile(
                id,
                lines.stream().filter(line -> line.position() <= position).toList(),
                sites.stream().filter(line -> line.position() <= position).toList());
    }

    /** The choice that held on that day; of two that began together, the one recorded later. */
    public Optional<Line> at(LocalDate asOf, Subject subject) {
        return lines.stream()
                .filter(line -> line.subject() == subject && !line.from().isAfter(asOf))
                .max(Comparator.comparing(Line::from).thenComparingLong(Line::position));
    }

    /** What stood apart on that day under this subject, one line for each name, by name. */
    public List<Line> apartAt(LocalDate asOf, Subject subject) {
        var last = new TreeMap<String, Line>();
        lines.stream()
                .filter(line -> line.subject() == subject && !line.from().isAfter(asOf))
                .sorted(Comparator.comparing(Line::from).thenComparingLong(Line::position))
                .forEach(line -> last.put(line.words().getFirst(), line));
        return last.values().stream().filter(line -> line.words().size() > 1).toList();
    }

    /** What was declared, and had not closed, on that day. */
    public List<SiteLine> sitesAt(LocalDate asOf, SiteKind kind) {
        var last = new LinkedHashMap<Label, SiteLine>();
        sites.stream()
                .filter(line -> line.kind() == kind && !line.from().isAfter(asOf))
                .sorted(Comparator.comparing(SiteLine::from).thenComparingLong(SiteLine::position))
                .forEach(line -> last.put(line.name(), line));
        return last.values().stream()
                .filter(line -> line.presence() == Presence.DECLARED)
                .sorted(Comparator.comparing(SiteLine::name))
                .toList();
    }

    public FiscalYearEnd yearEndAt(LocalDate asOf) {
        return at(asOf, Subject.FISCAL_YEAR_END)
                .map(line -> numbers(line))
                .map(numbers -> new FiscalYearEnd(numbers.getFirst(), numbers.getLast()))
                .orElse(FiscalYearEnd.DEFAULT);
    }

    public MembershipParameters parametersAt(LocalDate asOf) {
        var parameters = MembershipParameters.DEFAULT;
        for (var number : HouseNumber.values()) {
            var chosen = at(asOf, Subject.of(number));
            if (chosen.isPresent())
                parameters = number.chosen(parameters, numbers(chosen.get()).getFirst());
        }
        var prerequisites = at(asOf, Subject.PREREQUISITES)
                .map(line -> Prerequisites.valueOf(line.words().getFirst()));
        var alerts = at(asOf, Subject.ALERTS).map(CooperativeFile::numbers);
        return parameters
                .withPrerequisites(prerequisites.orElse(parameters.prerequisites()))
                .withAlertLeadMonths(alerts.orElse(parameters.alertLeadMonths()));
    }

    CooperativeFile with(Line line) {
        return new CooperativeFile(
                id, Stream.concat(lines.stream(), Stream.of(line)).toList(), sites);
    }

    CooperativeFile with(SiteLine line) {
        return new CooperativeFile(
                id, lines, Stream.concat(sites.stream(), Stream.of(line)).toList());
    }

    private static List<Integer> numbers(Line line) {
        return line.words().stream().map(Integer::valueOf).toList();
    }
}
