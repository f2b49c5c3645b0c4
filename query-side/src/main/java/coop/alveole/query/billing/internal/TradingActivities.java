package coop.alveole.query.billing.internal;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.query.activity.ActivityQueries;
import coop.alveole.query.activity.TradingName;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The activities of the house by the names under which they sell: whoever owes a colleague something names them. */
@Component
public class TradingActivities {
    private final ActivityQueries activities;

    TradingActivities(ActivityQueries activities) {
        this.activities = activities;
    }

    public Map<ActivityId, String> names(Reading reading) {
        return activities.tradingNames(reading).stream()
                .collect(Collectors.toMap(TradingName::activity, TradingName::name));
    }

    /** To choose among whom the work was done for. */
    List<Option> open(Reading reading) {
        return activities.tradingNames(reading).stream()
                .filter(TradingName::isOpen)
                .map(TradingActivities::option)
                .toList();
    }

    /** Those for which this reader may make one. */
    List<Option> own(Reading reading) {
        return activities.tradingNames(reading).stream()
                .filter(known -> known.isOpen() && reading.viewer().may(Access.MAKE_INTERNAL_INVOICE, known.activity()))
                .map(TradingActivities::option)
                .toList();
    }

    private static Option option(TradingName known) {
        return new Option(known.activity().value(), known.name());
    }
}
