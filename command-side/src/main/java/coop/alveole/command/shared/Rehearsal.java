package coop.alveole.command.shared;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;

/**
 * A dry run (simulate): put into the root unit of work, it makes the event store collect what it was asked to append and
 * throw {@link Over} instead of storing it, so that the unit of work rolls back.
 */
public final class Rehearsal {
    public static final String RESOURCE = Rehearsal.class.getName();

    private final List<EventMessage<?>> events = new ArrayList<>();

    public void collect(List<? extends EventMessage<?>> staged) {
        events.addAll(staged);
    }

    List<EventMessage<?>> events() {
        return List.copyOf(events);
    }

    /** Nothing was stored, on purpose. */
    public static final class Over extends RuntimeException {
        public Over() {
            super("rehearsal: nothing is stored", null, false, false);
        }
    }
}
