package coop.alveole.query.purchasing;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.projection.purchasing.PurchaseFile.State;
import org.jspecify.annotations.Nullable;

/** Which purchases are asked for; what is not told is not asked. */
record Asked(@Nullable ActivityId activity, @Nullable State state) {
    boolean includes(PurchaseView view) {
        return (activity == null || view.activityId().equals(activity.value()))
                && (state == null || view.state() == state);
    }
}
