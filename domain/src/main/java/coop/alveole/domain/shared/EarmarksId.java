package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What one activity sets aside, so that it bears the same uuid: `earmarks-<uuid>`. */
public record EarmarksId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EarmarksId {
        Ids.require("earmarks", value);
    }

    public static EarmarksId of(ActivityId activity) {
        return new EarmarksId("earmarks-" + Ids.uuid(activity.value()));
    }

    public ActivityId activityId() {
        return new ActivityId("activity-" + Ids.uuid(value));
    }

    @Override
    public String toString() {
        return value;
    }
}
