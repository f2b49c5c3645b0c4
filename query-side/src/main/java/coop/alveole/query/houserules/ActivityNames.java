package coop.alveole.query.houserules;

import coop.alveole.query.activity.ActivityQueries;
import coop.alveole.query.activity.ActivityView;
import coop.alveole.query.shared.Reading;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The activities that this reader may read, by id, with their names: whose rate is another's business is not shown. */
@Component
class ActivityNames {
    private final ActivityQueries activities;

    ActivityNames(ActivityQueries activities) {
        this.activities = activities;
    }

    Map<String, String> of(Reading reading) {
        return activities.activities(Optional.empty(), reading).stream()
                .collect(Collectors.toMap(
                        ActivityView::id,
                        view -> view.name().text(),
                        BinaryOperator.minBy(String::compareTo),
                        TreeMap::new));
    }
}
