package coop.alveole.command.shared;

import static coop.alveole.domain.shared.RequestRule.UNKNOWN;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.ActivityId;
import org.springframework.stereotype.Component;

/** Nobody acts for an activity that is not theirs (CAE-02 f, security §11): judged from the record, whoever asks. */
@Component
public final class ActivitiesWithinReach {
    private final RightsOfOthers rights;
    private final ActivitiesOnRecord activities;

    ActivitiesWithinReach(RightsOfOthers rights, ActivitiesOnRecord activities) {
        this.rights = rights;
        this.activities = activities;
    }

    /** What is out of reach is answered as the unknown is. */
    public ActivityId required(ActivityId activity, Access access, Request request) {
        UNKNOWN.require(activities.isKnown(activity) && reach(activity, access, request), "activityId");
        return activity;
    }

    public boolean reach(ActivityId activity, Access access, Request request) {
        return rights.coversActivity(request.asker().account(), access, activity);
    }
}
