package coop.alveole.projection.contribution;

import coop.alveole.domain.contribution.ContributionEvent.ContributionLineCounted;
import coop.alveole.domain.contribution.ContributionEvent.ContributionTakenOver;
import coop.alveole.domain.contribution.Statement;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.ContributionId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ledger of one activity through time: what was counted before elsewhere, each fact that was counted, and each month that
 * was closed.
 */
public record ContributionFile(
        String id, List<Counted> lines, List<Closed> closed, Optional<ContributionTakenOver> before, long version) {
    /** A fact, as it was counted once and for all. */
    public record Counted(ContributionLineCounted line, long position) {}

    /** {@code month} is its first day. */
    public record Closed(LocalDate month, Statement statement, LocalDate on, long position) {}

    /** Where a month stands: « provisoire », « arrêtée », or « ajustée » by what came later and counts elsewhere. */
    public enum State {
        PROVISIONAL,
        CLOSED,
        ADJUSTED
    }

    public static ContributionFile empty(String id) {
        return new ContributionFile(id, List.of(), List.of(), Optional.empty(), -1);
    }

    public ActivityId activity() {
        return new ContributionId(id).activityId();
    }

    /** Of it what concerns the months of that year: a ledger of ten years is not looked through for each month of one. */
    public ContributionFile ofYear(int year) {
        return new ContributionFile(
                id,
                lines.stream().filter(each -> concerns(each.line(), year)).toList(),
                closed.stream().filter(each -> each.month().getYear() == year).toList(),
                before,
                version);
    }

    private static boolean concerns(ContributionLineCounted line, int year) {
        return line.month().getYear() == year || line.corrects().stream().anyMatch(month -> month.getYear() == year);
    }

    /** What counts in that month, as it was known on that day. */
    public List<ContributionLineCounted> linesOf(YearMonth month, LocalDate day) {
        var first = month.atDay(1);
        return linesBy(day).filter(line -> line.month().equals(first)).toList();
    }

    public Stream<ContributionLineCounted> linesBy(LocalDate day) {
        return lines.stream()
                .map(Counted::line)
                .filter(line -> !line.effectiveOn().isAfter(day));
    }

    /** Counted in a later month, for that one. */
    public List<ContributionLineCounted> adjusting(YearMonth month, LocalDate day) {
        var first = month.atDay(1);
        return linesBy(day).filter(line -> line.corrects().contains(first)).toList();
    }

    public Optional<Closed> closedBy(YearMonth month, LocalDate day) {
        var first = month.atDay(1);
        return closed.stream()
                .filter(each -> each.month().equals(first) && !each.on().isAfter(day))
                .findFirst();
    }

    public State stateOf(YearMonth month, LocalDate day) {
        if (closedBy(month, day).isEmpty()) return State.PROVISIONAL;
        return adjusting(month, day).isEmpty() ? State.CLOSED : State.ADJUSTED;
    }

    ContributionFile with(Counted line) {
        return new ContributionFile(id, and(lines, line), closed, before, version + 1);
    }

    ContributionFile with(Closed month) {
        return new ContributionFile(id, lines, and(closed, month), before, version + 1);
    }

    ContributionFile with(ContributionTakenOver year) {
        return new ContributionFile(id, lines, closed, Optional.of(year), version + 1);
    }

    /** After an event that changes nothing of what is shown. */
    ContributionFile grown() {
        return new ContributionFile(id, lines, closed, before, version + 1);
    }

    private static <L> List<L> and(List<L> known, L line) {
        return Stream.concat(known.stream(), Stream.of(line)).toList();
    }
}
