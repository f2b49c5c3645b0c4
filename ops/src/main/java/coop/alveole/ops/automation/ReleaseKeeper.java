package coop.alveole.ops.automation;

import coop.alveole.command.activity.automation.ReleaseWhoeverLeft;
import coop.alveole.domain.activity.ActivityEvent;
import coop.alveole.domain.membership.exit.ExitEvent;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Has the holders who left released: an exit asks for it, and so does what becomes of an activity. */
@Component
class ReleaseKeeper extends Attendant {
    private final ReleaseWhoeverLeft releasing;

    ReleaseKeeper(ReleaseWhoeverLeft releasing, EventStore events) {
        super("releases", events);
        this.releasing = releasing;
    }

    @Override
    protected void look() {
        releasing.run();
    }

    @Override
    protected boolean isConcernedBy(Object event) {
        return event instanceof ExitEvent || event instanceof ActivityEvent;
    }
}
