package coop.alveole.domain.shared.deadline;

import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.deadline.DeadlineChange.OnceMet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that one membership waits for, through time; whether a day is late depends on the day asked, and is not kept. */
public record Waits(List<Wait> lines, List<YearlyWait> yearly, List<Occasion> occasions, List<Aside> asides) {
    public static final Waits NONE = new Waits(List.of(), List.of(), List.of(), List.of());

    /** Something that is due several times a year was done once more. */
    public record Occasion(DeadlineKind kind, LocalDate on) {}

    /** While the whole file stands aside; {@code until} is the first day on which it does not any more. */
    public record Aside(LocalDate from, @Nullable LocalDate until) {
        boolean covers(LocalDate day) {
            return !from.isAfter(day) && (until == null || until.isAfter(day));
        }

        Aside endingOn(LocalDate day) {
            return until == null ? new Aside(from, day) : this;
        }
    }

    public Waits with(DeadlineChange change, long at) {
        return switch (change) {
            case DeadlineChange.Opened e ->
                staysMet(e.kind(), e.onceMet())
                        ? this
                        : notEndingAfter(e.from(), e.kind())
                                .and(new Wait(e.from(), e.kind(), Wait.State.OPEN, e.dueOn(), e.warnOn(), at));
            case DeadlineChange.Moved e -> moved(e, at);
            case DeadlineChange.Met e -> met(e, at);
            case DeadlineChange.Redated e ->
                new Waits(
                        lines.stream()
                                .map(line -> line.isOf(e) ? line.moved(e.dueOn(), e.dueOn(), at) : line)
                                .toList(),
                        yearly,
                        occasions,
                        asides);
            case DeadlineChange.Ended e ->
                staysMet(e.kind(), e.onceMet()) ? this : closed(e.kind(), last -> last.ended(e.from(), at));
            case DeadlineChange.Reclosed e -> reclosed(e, at);
            case DeadlineChange.Superseded e ->
                last(e.kind()).filter(line -> line.dueOn().isBefore(e.from())).isPresent()
                        ? closed(e.kind(), last -> last.ended(e.from(), at))
                        : this;
            case DeadlineChange.Resumed e ->
                last(e.kind())
                        .filter(line -> line.state() == Wait.State.ENDED)
                        .map(line -> and(line.resumed(e.from(), at)))
                        .orElse(this);
            case DeadlineChange.YearlyOpened e ->
                new Waits(
                        lines,
                        and(yearly, new YearlyWait(e.kind(), e.from(), null, e.knownSince(), e.timesAYear(), at)),
                        occasions,
                        asides);
            case DeadlineChange.YearlyEnded e ->
                new Waits(
                        lines,
                        yearly.stream()
                                .map(each -> each.kind() == e.kind() ? each.endedFrom(e.from()) : each)
                                .toList(),
                        occasions,
                        asides);
            case DeadlineChange.Done e ->
                new Waits(lines, yearly, and(occasions, new Occasion(e.kind(), e.on())), asides);
            case DeadlineChange.Undone e ->
                new Waits(
                        lines,
                        yearly,
                        occasions.stream()
                                .filter(known -> !known.equals(new Occasion(e.kind(), e.on())))
                                .toList(),
                        asides);
            case DeadlineChange.PutAside e ->
                new Waits(lines, yearly, occasions, and(asides, new Aside(e.from(), null)));
            case DeadlineChange.TakenUpAgain e ->
                new Waits(
                        lines,
                        yearly,
                        occasions,
                        asides.stream().map(each -> each.endingOn(e.from())).toList());
        };
    }

    /** Where a wait that is due once stood on that day; of two lines of one day, the later in the list is right. */
    public Optional<Wait> at(LocalDate asOf, DeadlineKind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind && !line.from().isAfter(asOf))
                .reduce((one, next) -> next.from().isBefore(one.from()) ? one : next);
    }

    /** Since when a candidacy is pending that day, where an assembly has to rule on it. */
    public Optional<LocalDate> appliedOn(LocalDate asOf) {
        return at(asOf, DeadlineKind.ADMISSION_VOTE).filter(Wait::pending).map(Wait::from);
    }

    /** What was still waited for on that day. */
    public List<Wait> openOn(LocalDate asOf) {
        if (asides.stream().anyMatch(aside -> aside.covers(asOf))) return List.of();
        var once = Stream.of(DeadlineKind.values())
                .flatMap(kind -> at(asOf, kind).stream())
                .filter(Wait::pending);
        return Stream.concat(once, yearly.stream().flatMap(each -> each.openOn(asOf, done(each.kind()))))
                .toList();
    }

    private List<LocalDate> done(DeadlineKind kind) {
        return occasions.stream()
                .filter(occasion -> occasion.kind() == kind)
                .map(Occasion::on)
                .toList();
    }

    private boolean staysMet(DeadlineKind kind, OnceMet onceMet) {
        return onceMet == OnceMet.STAYS_MET
                && last(kind).filter(line -> line.state() == Wait.State.MET).isPresent();
    }

    private Optional<Wait> last(DeadlineKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).reduce((_, later) -> later);
    }

    /** Whoever has done already what would be waited for never waits. */
    private Waits met(DeadlineChange.Met met, long at) {
        return last(met.kind())
                .filter(line -> line.state() != Wait.State.ENDED)
                .map(line -> and(line.met(met.on(), at)))
                .orElseGet(() -> and(new Wait(met.on(), met.kind(), Wait.State.MET, met.on(), met.on(), at)));
    }

    /** Who waits for nothing of that kind has nothing to close. */
    private Waits closed(DeadlineKind kind, UnaryOperator<Wait> close) {
        return last(kind)
                .filter(line -> line.state() != Wait.State.ENDED)
                .map(close)
                .map(this::and)
                .orElse(this);
    }

    /** The last that closed that day, and never before it was opened: what was done by then was never waited for. */
    private Waits reclosed(DeadlineChange.Reclosed change, long at) {
        var all = new ArrayList<>(lines);
        var opened = LocalDate.MIN;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.kind() != change.kind()) continue;
            if (line.pending()) opened = line.from();
            else if (line.from().equals(latest(change.wrongOn(), opened))) {
                all = new ArrayList<>(lines);
                all.set(i, line.closedInstead(latest(change.on(), opened), at));
            }
        }
        return new Waits(List.copyOf(all), yearly, occasions, asides);
    }

    /** All lines since the last end of that kind. */
    private Waits moved(DeadlineChange.Moved move, long at) {
        int first = 1
                + lines.stream()
                        .map(line -> line.kind() == move.kind() && line.state() == Wait.State.ENDED)
                        .toList()
                        .lastIndexOf(true);
        var current = lines.stream()
                .skip(first)
                .map(line -> line.kind() == move.kind() ? line.moved(move.dueOn(), move.warnOn(), at) : line);
        return new Waits(Stream.concat(lines.stream().limit(first), current).toList(), yearly, occasions, asides);
    }

    /** What is opened again before it was to end goes on. */
    private Waits notEndingAfter(LocalDate from, DeadlineKind kind) {
        var lasting = lines.stream()
                .filter(line -> line.kind() != kind
                        || line.state() != Wait.State.ENDED
                        || !line.from().isAfter(from))
                .toList();
        return new Waits(lasting, yearly, occasions, asides);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Waits and(Wait line) {
        return new Waits(and(lines, line), yearly, occasions, asides);
    }

    private static <T> List<T> and(List<T> known, T next) {
        return Stream.concat(known.stream(), Stream.of(next)).toList();
    }
}
