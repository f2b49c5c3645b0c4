package coop.alveole.domain.shared.deadline;

import coop.alveole.domain.shared.DeadlineKind;
import java.time.LocalDate;

/** What holds from a day on; {@code dueOn} is the last day, included, and position that of the last event to say so. */
public record Wait(LocalDate from, DeadlineKind kind, State state, LocalDate dueOn, LocalDate warnOn, long position) {
    public enum State {
        OPEN,
        /** What was due has happened. */
        MET,
        /** Nothing is due any more: what waited for it is over. */
        ENDED
    }

    public boolean pending() {
        return state == State.OPEN;
    }

    boolean isOf(DeadlineChange.Redated change) {
        return kind == change.kind() && dueOn.equals(change.wrongDueOn());
    }

    Wait moved(LocalDate nextDueOn, LocalDate nextWarnOn, long at) {
        return new Wait(from, kind, state, nextDueOn, nextWarnOn, at);
    }

    Wait met(LocalDate day, long at) {
        return new Wait(day, kind, State.MET, dueOn, warnOn, at);
    }

    Wait closedInstead(LocalDate day, long at) {
        return new Wait(day, kind, state, dueOn, warnOn, at);
    }

    Wait resumed(LocalDate day, long at) {
        return new Wait(day, kind, State.OPEN, dueOn, warnOn, at);
    }

    Wait ended(LocalDate day, long at) {
        return new Wait(day, kind, State.ENDED, dueOn, warnOn, at);
    }
}
