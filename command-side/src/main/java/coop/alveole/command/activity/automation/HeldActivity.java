package coop.alveole.command.activity.automation;

import coop.alveole.domain.activity.Splits;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;

/** Who holds one activity, as far as the automation has to know; the position is that of the last event about it. */
public record HeldActivity(String id, Splits splits, LocalDate closedOn, long position) {
    static HeldActivity empty(String activity) {
        return new HeldActivity(activity, Splits.NONE, LocalDate.MAX, -1);
    }

    public ActivityId activityId() {
        return new ActivityId(id);
    }

    public boolean isHeldFrom(LocalDate day, MembershipId holder) {
        return isHeldBy(holder, DateRange.startingOn(day));
    }

    boolean isHeldBy(MembershipId holder, DateRange away) {
        return !closedOn.isBefore(away.from()) && splits.name(holder, away);
    }

    HeldActivity with(Splits next, long recorded) {
        return new HeldActivity(id, next, closedOn, recorded);
    }

    HeldActivity closed(LocalDate day) {
        return new HeldActivity(id, splits, day, position);
    }
}
