package coop.alveole.query.evidence;

import coop.alveole.domain.activity.ActivityEvent;
import coop.alveole.domain.activity.ActivityEvent.*;
import coop.alveole.domain.shared.Label;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what happened to an activity; its name and its holders are on its page, for whoever may read them. */
final class ActivitySentences {
    private ActivitySentences() {}

    static String of(ActivityEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case ActivityOpened e -> sentences.say(name, reader, e.openedOn(), e.sector());
            case ActivityDescribed e -> sentences.say(name, reader, e.changedOn());
            case ActivityShared e -> {
                var split =
                        e.shares().stream().map(share -> share.percent() + " %").collect(Collectors.joining(", "));
                yield sentences.say(name, reader, e.from(), split, convention(e.convention()));
            }
            case ActivityInSettlement e -> sentences.say(name, reader, e.from());
            case HolderReleased e -> sentences.say(name, reader, e.away().from());
            case ActivityClosed e -> sentences.say(name, reader, e.closedOn());
        };
    }

    private static String convention(List<Label> convention) {
        return convention.isEmpty() ? "–" : convention.getFirst().text();
    }
}
