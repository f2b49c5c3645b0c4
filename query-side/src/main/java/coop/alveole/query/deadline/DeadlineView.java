package coop.alveole.query.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.domain.deadline.DeadlineEvent.PauseReason;
import coop.alveole.domain.deadline.ProposedStep;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.deadline.Wait;
import coop.alveole.query.worklist.Addressed;
import coop.alveole.query.worklist.Urgency;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline on one day: {@code dueOn} is its last day, {@code warnOn} the reading that warns sooner, {@code actBy} the
 * last day on which something can still be done, from which urgency counts, {@code condition} what that day
 * depends on. What is absent is not the case.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeadlineView(
        DeadlineKind kind,
        String membershipId,
        LocalDate dueOn,
        LocalDate warnOn,
        Wait.State state,
        boolean late,
        String deadlineId,
        String territory,
        LocalDate actBy,
        @Nullable String condition,
        Urgency urgency,
        LeftTo addressed,
        Done done) {
    /**
     * To which desk; {@code goneUpOn} is the day it went up to the co-managers, because nobody had taken it
     * up. While the colleague it is left to is away ({@code insteadOf}), it is {@code account}'s, or the desk's.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LeftTo(
            Desk desk,
            @Nullable LocalDate goneUpOn,
            @Nullable AccountId account,
            @Nullable AccountId insteadOf) {
        LeftTo(Desk desk, @Nullable LocalDate goneUpOn) {
            this(desk, goneUpOn, null, null);
        }

        Addressed whose() {
            return new Addressed(account == null ? desk : null, account, insteadOf);
        }
    }

    /** What has been done about it by then. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Done(
            @Nullable LocalDate takenUpOn,
            @Nullable String takenUpBy,
            @Nullable LocalDate snoozedUntil,
            @Nullable PauseReason snoozedFor,
            @Nullable LocalDate suspendedSince,
            @Nullable PauseReason suspendedFor,
            @Nullable LocalDate remindedOn,
            List<ProposedStep> proposed) {}

    /** Stable, and telling where a page of the list ended. */
    String cursor() {
        return dueOn + "_" + membershipId + "_" + kind;
    }

    DeadlineView addressedTo(LeftTo whose) {
        return new DeadlineView(
                kind,
                membershipId,
                dueOn,
                warnOn,
                state,
                late,
                deadlineId,
                territory,
                actBy,
                condition,
                urgency,
                whose,
                done);
    }

    boolean putOff() {
        return done.snoozedUntil() != null;
    }
}
