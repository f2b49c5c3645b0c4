package coop.alveole.command.deadline;

import coop.alveole.domain.shared.deadline.Wait;
import java.time.LocalDate;

/** The last day on which what is waited for can still be brought about: reminders count back from it (H12). */
final class ActBy {
    private ActBy() {}

    static LocalDate of(Wait wait) {
        return wait.dueOn();
    }
}
