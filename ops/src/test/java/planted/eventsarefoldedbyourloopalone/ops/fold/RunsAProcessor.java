package planted.eventsarefoldedbyourloopalone.ops.fold;

import org.axonframework.eventhandling.EventProcessor;

final class RunsAProcessor {
    void start(EventProcessor processor) {
        processor.start();
    }
}
