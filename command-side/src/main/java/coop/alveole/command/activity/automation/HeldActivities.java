package coop.alveole.command.activity.automation;

import coop.alveole.domain.activity.ActivityEvent;
import coop.alveole.domain.activity.ActivityEvent.*;
import coop.alveole.domain.activity.Splits.Split;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import java.util.stream.Stream;

/** The activities whose holders may leave. It is not the list that people read: losing either changes nothing of the other. */
public final class HeldActivities implements Fold<HeldActivity> {
    @Override
    public Class<HeldActivity> document() {
        return HeldActivity.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(ActivityEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof ActivityEvent e ? Stream.of(e.activityId().value()) : Stream.empty();
    }

    @Override
    public HeldActivity empty(String key) {
        return HeldActivity.empty(key);
    }

    @Override
    public HeldActivity fold(HeldActivity activity, Recorded<?> recorded) {
        if (!(recorded.event() instanceof ActivityEvent event)) return activity;
        var splits = activity.splits();
        var next = switch (event) {
            case ActivityOpened e -> activity.with(splits.opened(e.openedOn(), e.holder()));
            case ActivityShared e -> activity.with(splits.with(new Split(e.from(), e.shares(), e.convention())));
            case HolderReleased e -> activity.with(splits.without(e.holder(), e.away()));
            case ActivityClosed e -> activity.closed(e.closedOn());
            case ActivityDescribed _, ActivityInSettlement _ -> activity;
        };
        return next.at(recorded.position());
    }
}
