package planted.eventsarefoldedbyourloopalone.domain.membership;

import org.axonframework.eventsourcing.EventSourcingHandler;

final class LawfulAggregate {
    @EventSourcingHandler
    void on(String event) {}
}
