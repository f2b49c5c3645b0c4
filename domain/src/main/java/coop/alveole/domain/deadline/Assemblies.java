package coop.alveole.domain.deadline;

import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.AssemblyKind;
import coop.alveole.domain.shared.FiscalYearEnd;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The general assemblies as they are known on one day, cancelled ones left out, and the end of the fiscal years, from
 * which the day of an annual assembly that is not dated yet is assumed (COOP-27).
 */
public record Assemblies(List<Dated> dated, FiscalYearEnd yearEnd) {
    public record Dated(AssemblyId id, AssemblyKind kind, LocalDate heldOn) {}

    /** The annual assembly of that civil year, on the last day the law leaves it. */
    record Assumed(int year, LocalDate latestOn) {}

    public Assemblies {
        dated = List.copyOf(dated);
    }

    /** Those of the fiscal years from the one that ended last before {@code from}; {@code until} itself is too late. */
    List<Assumed> assumedBetween(LocalDate from, LocalDate until) {
        var assumed = new ArrayList<Assumed>();
        for (var end = yearEnd.lastBefore(from); latest(end).isBefore(until); end = yearEnd.in(end.getYear() + 1))
            if (!isAnnualAssemblyDated(end)) assumed.add(new Assumed(latest(end).getYear(), latest(end)));
        return assumed;
    }

    /** Any ordinary assembly of the twelve months after a year is taken for its annual one: to assume less warns sooner. */
    private boolean isAnnualAssemblyDated(LocalDate end) {
        var nextEnd = yearEnd.in(end.getYear() + 1);
        return dated.stream()
                .filter(each -> each.kind() == AssemblyKind.ORDINARY)
                .anyMatch(each -> each.heldOn().isAfter(end) && !each.heldOn().isAfter(nextEnd));
    }

    private static LocalDate latest(LocalDate yearEnd) {
        return FiscalYearEnd.latestAnnualAssembly(yearEnd);
    }
}
