package coop.alveole.query.billing.customer;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.projection.activity.ActivityFile.State;
import coop.alveole.query.activity.ActivityQueries;
import coop.alveole.query.activity.ActivityView;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.shared.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The activities within reach, by name. */
@Component
public class SellingActivities {
    private final ActivityQueries activities;

    SellingActivities(ActivityQueries activities) {
        this.activities = activities;
    }

    public Map<ActivityId, String> names(Reading reading) {
        return activities.activities(Optional.empty(), reading).stream()
                .collect(Collectors.toMap(
                        view -> new ActivityId(view.id()), view -> view.name().text()));
    }

    /** To choose among. */
    public List<Option> within(Reading reading) {
        return activities.activities(Optional.empty(), reading).stream()
                .map(SellingActivities::option)
                .sorted(Comparator.comparing(Option::label).thenComparing(Option::value))
                .toList();
    }

    /** Those that are not closed that day, for which this reader has that right. */
    public List<Option> open(Access asked, Reading reading) {
        return activities.activities(Optional.empty(), reading).stream()
                .filter(view -> view.state() != State.CLOSED)
                .filter(view -> reading.viewer().may(asked, new ActivityId(view.id())))
                .map(SellingActivities::option)
                .sorted(Comparator.comparing(Option::label).thenComparing(Option::value))
                .toList();
    }

    private static Option option(ActivityView view) {
        return new Option(view.id(), view.name().text());
    }
}
