package coop.alveole.query.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.projection.deadline.DeadlineSchedule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline on one day: {@code dueOn} is its last day, {@code warnOn} the reading that warns sooner; {@code actBy} the last
 * day to act, when an assembly must meet before it, and {@code condition} what that day depends on.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeadlineView(
        DeadlineKind kind,
        String membershipId,
        LocalDate dueOn,
        LocalDate warnOn,
        @Nullable LocalDate actBy,
        @Nullable String condition,
        DeadlineSchedule.State state,
        boolean late) {
    DeadlineView with(LocalDate dayToAct, String dependsOn) {
        return new DeadlineView(kind, membershipId, dueOn, warnOn, dayToAct, dependsOn, state, late);
    }

    /** Stable, and telling where a page of the list ended. */
    String cursor() {
        return dueOn + "_" + membershipId;
    }
}
