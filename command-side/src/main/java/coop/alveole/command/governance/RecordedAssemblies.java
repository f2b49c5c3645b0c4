package coop.alveole.command.governance;

import coop.alveole.command.shared.HeldAssemblies;
import coop.alveole.domain.governance.AssemblyEvent;
import coop.alveole.domain.governance.AssemblyEvent.*;
import coop.alveole.domain.membership.association.AssemblyOnRecord;
import coop.alveole.domain.membership.association.AssemblyOnRecord.*;
import coop.alveole.domain.shared.AssemblyId;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** An assembly has a handful of events, all read each time it is asked about. */
@Component
class RecordedAssemblies implements HeldAssemblies {
    private final EventStore events;

    RecordedAssemblies(EventStore events) {
        this.events = events;
    }

    @Override
    public AssemblyOnRecord of(AssemblyId assembly) {
        return events.readEvents(assembly.value())
                .asStream()
                .<Object>map(EventMessage::getPayload)
                .reduce((AssemblyOnRecord) new Unknown(), RecordedAssemblies::after, (_, later) -> later);
    }

    private static AssemblyOnRecord after(AssemblyOnRecord known, Object fact) {
        if (!(fact instanceof AssemblyEvent event)) return known;
        return switch (event) {
            case AssemblyDated e -> new Dated(e.heldOn());
            case AssemblyMoved e -> new Dated(e.heldOn());
            case AssemblyCancelled e -> new Cancelled(e.decidedOn());
        };
    }
}
