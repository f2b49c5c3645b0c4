package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The one ledger of the contribution of an activity, so that it bears the same uuid: `contribution-<uuid>`. */
public record ContributionId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContributionId {
        Ids.require("contribution", value);
    }

    public static ContributionId of(ActivityId activity) {
        return new ContributionId("contribution-" + Ids.uuid(activity.value()));
    }

    public ActivityId activityId() {
        return new ActivityId("activity-" + Ids.uuid(value));
    }

    @Override
    public String toString() {
        return value;
    }
}
