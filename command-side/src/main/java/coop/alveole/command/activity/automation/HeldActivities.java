package coop.alveole.command.activity.automation;

import coop.alveole.domain.activity.ActivityEvent;
import coop.alveole.domain.activity.ActivityEvent.ActivityClosed;
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
        return 14;
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
        var next = activity.with(activity.splits().with(event), recorded.position());
        return event instanceof ActivityClosed closed ? next.closed(closed.closedOn()) : next;
    }
}
