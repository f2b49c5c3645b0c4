package coop.alveole.query.deadline;

import coop.alveole.domain.deadline.FollowUp;
import coop.alveole.domain.deadline.ReminderPlan;
import coop.alveole.domain.shared.DeadlineId;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.deadline.Wait;
import coop.alveole.query.deadline.DeadlineView.*;
import coop.alveole.query.worklist.Urgency;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of the list, on one day: what is waited for, and what was done about it. */
final class Lines {
    /** The last day to act, what it depends on, and when one is reminded of it. */
    record Limit(LocalDate actBy, @Nullable String condition, ReminderPlan plan) {}

    private Lines() {}

    static DeadlineView of(
            MembershipId membership, String territory, Wait wait, Limit limit, FollowUp followUp, LocalDate asOf) {
        var plan = limit.plan();
        var actBy = limit.actBy();
        return new DeadlineView(
                wait.kind(),
                membership.value(),
                wait.dueOn(),
                wait.warnOn(),
                wait.state(),
                wait.dueOn().isBefore(asOf),
                DeadlineId.of(membership, wait.kind(), wait.dueOn()).value(),
                territory,
                actBy,
                limit.condition(),
                urgency(plan, actBy, asOf),
                addressed(plan, followUp, asOf),
                done(followUp, asOf));
    }

    private static Urgency urgency(ReminderPlan plan, LocalDate actBy, LocalDate asOf) {
        if (actBy.isBefore(asOf)) return Urgency.LATE;
        if (actBy.equals(asOf)) return Urgency.TODAY;
        return plan.beginsOn(actBy).isAfter(asOf) ? Urgency.LATER : Urgency.SOON;
    }

    /** A line enters the day's work with its first reminder; who puts it off begins the seven days again. */
    private static LeftTo addressed(ReminderPlan plan, FollowUp followUp, LocalDate asOf) {
        var goesUpOn = followUp.reminders().stream()
                .findFirst()
                .map(first -> followUp.waitingSince(first.on(), asOf).plusDays(ReminderPlan.DAYS_BEFORE_GOING_UP));
        boolean hasGoneUp = goesUpOn.filter(day -> !day.isAfter(asOf)).isPresent()
                && followUp.lastTakingUp(asOf).isEmpty()
                && !followUp.isQuietOn(asOf);
        return hasGoneUp ? new LeftTo(Desk.CO_MANAGER, goesUpOn.get()) : new LeftTo(plan.desk(), null);
    }

    private static Done done(FollowUp followUp, LocalDate asOf) {
        var taken = followUp.lastTakingUp(asOf);
        var snooze = followUp.snoozeOn(asOf);
        var suspension = followUp.suspensionOn(asOf);
        return new Done(
                taken.map(FollowUp.TakingUp::on).orElse(null),
                taken.map(by -> by.by().value()).orElse(null),
                snooze.map(FollowUp.Snooze::until).orElse(null),
                snooze.map(FollowUp.Snooze::reason).orElse(null),
                suspension.map(FollowUp.Suspension::from).orElse(null),
                suspension.map(FollowUp.Suspension::reason).orElse(null),
                followUp.lastReminder(asOf).map(FollowUp.Reminder::on).orElse(null),
                followUp.proposed(asOf));
    }
}
