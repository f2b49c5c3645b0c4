package coop.alveole.query.deadline;

import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.projection.deadline.DeadlineSchedule;
import java.time.LocalDate;

/** A deadline on one day: {@code dueOn} is its last day, {@code warnOn} the reading that warns sooner. */
record DeadlineView(
        DeadlineKind kind,
        String membershipId,
        LocalDate dueOn,
        LocalDate warnOn,
        DeadlineSchedule.State state,
        boolean late) {
    /** Stable, and telling where a page of the list ended. */
    String cursor() {
        return dueOn + "_" + membershipId;
    }
}
