package coop.alveole.query.activity;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.activity.ActivityFile.State;
import coop.alveole.query.membership.parts.HandoverLines;
import coop.alveole.query.shared.Reading;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The activities held that day are handed over with a file, those in settlement too. */
@Component
@Order(2)
class ActivityHandover implements HandoverLines {
    private final ActivityQueries queries;

    ActivityHandover(ActivityQueries queries) {
        this.queries = queries;
    }

    @Override
    public Stream<Line> of(MembershipId id, Reading reading, Locale reader) {
        return queries.activities(Optional.of(id), reading).stream()
                .filter(activity -> activity.state() != State.CLOSED)
                .map(activity -> new Line("ACTIVITY", activity.name().text() + " (" + activity.sector() + ")"));
    }
}
