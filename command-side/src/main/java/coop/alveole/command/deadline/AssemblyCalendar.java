package coop.alveole.command.deadline;

import coop.alveole.domain.deadline.Assemblies;
import coop.alveole.domain.deadline.Assemblies.Dated;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.AssemblyKind;
import coop.alveole.domain.shared.FiscalYearEnd;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The assemblies of the house and the end of its fiscal years, as they were known on each day. */
public record AssemblyCalendar(String id, List<Line> lines, List<YearEnd> yearEnds) {
    /** Without a day it was called off. */
    public record Line(
            AssemblyId assemblyId,
            AssemblyKind kind,
            @Nullable LocalDate heldOn,
            LocalDate decidedOn) {}

    public record YearEnd(LocalDate validFrom, FiscalYearEnd yearEnd) {}

    Assemblies on(LocalDate day) {
        var last = new LinkedHashMap<AssemblyId, Line>();
        lines.stream()
                .filter(line -> !line.decidedOn().isAfter(day))
                .forEach(line -> last.put(line.assemblyId(), line));
        var dated = last.values().stream().flatMap(AssemblyCalendar::standing).toList();
        return new Assemblies(dated, yearEndOn(day));
    }

    AssemblyCalendar dated(Line line) {
        return new AssemblyCalendar(
                id, Stream.concat(lines.stream(), Stream.of(line)).toList(), yearEnds);
    }

    AssemblyCalendar moved(AssemblyId assembly, @Nullable LocalDate heldOn, LocalDate decidedOn) {
        return lines.stream()
                .filter(line -> line.assemblyId().equals(assembly))
                .findFirst()
                .map(first -> dated(new Line(assembly, first.kind(), heldOn, decidedOn)))
                .orElse(this);
    }

    AssemblyCalendar ending(YearEnd yearEnd) {
        return new AssemblyCalendar(
                id, lines, Stream.concat(yearEnds.stream(), Stream.of(yearEnd)).toList());
    }

    private static Stream<Dated> standing(AssemblyCalendar.Line line) {
        var heldOn = line.heldOn();
        return heldOn == null ? Stream.of() : Stream.of(new Dated(line.assemblyId(), line.kind(), heldOn));
    }

    private FiscalYearEnd yearEndOn(LocalDate day) {
        return yearEnds.stream()
                .filter(known -> !known.validFrom().isAfter(day))
                .reduce((one, next) -> next.validFrom().isBefore(one.validFrom()) ? one : next)
                .map(YearEnd::yearEnd)
                .orElse(FiscalYearEnd.DEFAULT);
    }
}
