package coop.alveole.domain.shared.deadline;

import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;

/** What an event says of a deadline, in the words of the feature whose event it is (decisions 24). */
public sealed interface DeadlineChange {
    MembershipId membershipId();

    /** What becomes of a wait that has already been met. */
    enum OnceMet {
        /** It is opened or ended like any other. */
        COUNTS,
        /** Who was met with waits for nothing more, and a new contract changes nothing of that. */
        STAYS_MET
    }

    /** From that day on {@code dueOn} is the last day; it takes the place of the wait of its kind, if there is one. */
    record Opened(
            MembershipId membershipId,
            DeadlineKind kind,
            LocalDate from,
            LocalDate dueOn,
            LocalDate warnOn,
            OnceMet onceMet)
            implements DeadlineChange {}

    /** A date recorded later holds since the beginning of the wait: it is the fact that was known late. */
    record Moved(MembershipId membershipId, DeadlineKind kind, LocalDate dueOn, LocalDate warnOn)
            implements DeadlineChange {}

    /** A wait whose last day had been recorded wrongly, and that one alone. */
    record Redated(MembershipId membershipId, DeadlineKind kind, LocalDate wrongDueOn, LocalDate dueOn)
            implements DeadlineChange {}

    record Met(MembershipId membershipId, DeadlineKind kind, LocalDate on) implements DeadlineChange {}

    /** What closed a wait had been recorded on a wrong day. */
    record Reclosed(MembershipId membershipId, DeadlineKind kind, LocalDate wrongOn, LocalDate on)
            implements DeadlineChange {}

    /** Nothing is due any more from that day on: what waited for it is over. */
    record Ended(MembershipId membershipId, DeadlineKind kind, LocalDate from, OnceMet onceMet)
            implements DeadlineChange {}

    /** A contract takes the place of those before it: what was due before that day is waited for no more. */
    record Superseded(MembershipId membershipId, DeadlineKind kind, LocalDate from) implements DeadlineChange {}

    /** What had ended goes on as it was, to its own day. */
    record Resumed(MembershipId membershipId, DeadlineKind kind, LocalDate from) implements DeadlineChange {}

    /**
     * From that day on something is due so many times in each year counted from it; years over before {@code knownSince}
     * are asked of nobody.
     */
    record YearlyOpened(
            MembershipId membershipId, DeadlineKind kind, LocalDate from, LocalDate knownSince, int timesAYear)
            implements DeadlineChange {}

    record YearlyEnded(MembershipId membershipId, DeadlineKind kind, LocalDate from) implements DeadlineChange {}

    /** Once more in its year. */
    record Done(MembershipId membershipId, DeadlineKind kind, LocalDate on) implements DeadlineChange {}

    /** From that day on the whole file stands aside: what it waits for goes on, and is shown to nobody. */
    record PutAside(MembershipId membershipId, LocalDate from) implements DeadlineChange {}

    record TakenUpAgain(MembershipId membershipId, LocalDate from) implements DeadlineChange {}

    /** It was said by mistake. */
    record Undone(MembershipId membershipId, DeadlineKind kind, LocalDate on) implements DeadlineChange {}
}
