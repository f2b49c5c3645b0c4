package coop.alveole.ops.fold;

import coop.alveole.ops.store.EventLog;
import coop.alveole.query.shared.Displayed;
import java.util.List;

/** What the models that follow the record together have folded. */
final class Display implements Displayed {
    private static final int AT_A_TIME = 500;

    private final EventLog events;
    private final LiveGroup group;

    Display(EventLog events, LiveGroup group) {
        this.events = events;
        this.group = group;
    }

    @Override
    public long position() {
        return group.position();
    }

    @Override
    public List<Change> since(long position) {
        return events.read(position, group.position(), AT_A_TIME).stream()
                .map(arrival -> new Change(arrival.position(), arrival.object()))
                .toList();
    }

    @Override
    public void await(long position) throws InterruptedException {
        group.awaitPast(position);
    }
}
