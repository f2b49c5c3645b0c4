package coop.alveole.domain.payroll;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.util.List;

/** What the pay of one month costs one activity, sealed; {@code paid} is empty where the file names the activity alone. */
public record PayLine(ActivityId activityId, List<MembershipId> paid, TradeDetail cost) {
    public PayLine {
        paid = List.copyOf(paid);
    }

    boolean isOfTheSame(PayLine other) {
        return activityId.equals(other.activityId) && paid.equals(other.paid);
    }
}
