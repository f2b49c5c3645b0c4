package coop.alveole.projection.deadline;

import coop.alveole.domain.shared.DeadlineKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one membership waits for, through time. Whether a day is late depends on today: whoever asks knows it. */
public record DeadlineSchedule(String id, List<Line> lines) {
    public enum State {
        OPEN,
        /** What was due has happened. */
        MET,
        /** Nothing is due any more: what waited for it is over. */
        ENDED
    }

    /** What holds from a day on; {@code dueOn} is the last day, included, and position that of the last event to say so. */
    public record Line(
            LocalDate from, DeadlineKind kind, State state, LocalDate dueOn, LocalDate warnOn, long position) {
        Line moved(LocalDate nextDueOn, LocalDate nextWarnOn, long at) {
            return new Line(from, kind, state, nextDueOn, nextWarnOn, at);
        }

        Line met(LocalDate day, long at) {
            return new Line(day, kind, State.MET, dueOn, warnOn, at);
        }

        Line ended(LocalDate day, long at) {
            return new Line(day, kind, State.ENDED, dueOn, warnOn, at);
        }
    }

    /** Where this wait stood on that day; of two lines of one day, the later in the list is right. */
    public Optional<Line> at(LocalDate asOf, DeadlineKind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind && !line.from().isAfter(asOf))
                .reduce((one, next) -> next.from().isBefore(one.from()) ? one : next);
    }

    DeadlineSchedule with(Line line) {
        return new DeadlineSchedule(
                id, Stream.concat(lines.stream(), Stream.of(line)).toList());
    }

    /** Who was met with needs nothing more, and a new contract changes nothing of that. */
    boolean isMet() {
        return !lines.isEmpty() && lines.getLast().state() == State.MET;
    }

    /** A date recorded later holds since the beginning of the wait: it is the fact that was known late. */
    DeadlineSchedule moved(LocalDate dueOn, LocalDate warnOn, long at) {
        int first = 1 + lines.stream().map(Line::state).toList().lastIndexOf(State.ENDED);
        var current = lines.stream().skip(first).map(line -> line.moved(dueOn, warnOn, at));
        return new DeadlineSchedule(
                id, Stream.concat(lines.stream().limit(first), current).toList());
    }
}
