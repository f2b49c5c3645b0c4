package planted.eventsarefoldedbyourloopalone.command.membership;

import org.axonframework.modelling.saga.SagaEventHandler;

final class WaitsAsASaga {
    @SagaEventHandler(associationProperty = "id")
    void on(String event) {}
}
