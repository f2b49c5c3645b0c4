package coop.alveole.ops.automation;

import coop.alveole.command.action.exit.OpenExitFiles;
import coop.alveole.domain.membership.exit.ExitEvent.MemberLeft;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Has the file of an exit opened soon after it was recorded. */
@Component
class ExitFileKeeper extends Attendant {
    private final OpenExitFiles opening;

    ExitFileKeeper(OpenExitFiles opening, EventStore events) {
        super("exit-files", events);
        this.opening = opening;
    }

    @Override
    protected void look() {
        opening.run();
    }

    @Override
    protected boolean isConcernedBy(Object event) {
        return event instanceof MemberLeft;
    }
}
