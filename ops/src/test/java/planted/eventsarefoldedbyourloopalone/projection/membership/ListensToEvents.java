package planted.eventsarefoldedbyourloopalone.projection.membership;

import org.axonframework.eventhandling.EventHandler;

final class ListensToEvents {
    @EventHandler
    void on(String event) {}
}
