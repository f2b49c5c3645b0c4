package coop.alveole.projection.deadline;

import coop.alveole.domain.deadline.DeadlineEvent;
import coop.alveole.domain.deadline.FollowUp;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import java.util.stream.Stream;

/** What has been done about each deadline, at any date? */
public final class LineFollowUps implements Fold<LineFollowUp> {
    @Override
    public Class<LineFollowUp> document() {
        return LineFollowUp.class;
    }

    @Override
    public int version() {
        return 20;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(DeadlineEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof DeadlineEvent e ? Stream.of(e.deadlineId().value()) : Stream.empty();
    }

    @Override
    public LineFollowUp empty(String key) {
        return new LineFollowUp(key, FollowUp.NONE, -1);
    }

    @Override
    public LineFollowUp fold(LineFollowUp line, Recorded<?> recorded) {
        if (!(recorded.event() instanceof DeadlineEvent event)) return line;
        return new LineFollowUp(line.id(), line.followUp().with(event), line.version() + 1);
    }
}
