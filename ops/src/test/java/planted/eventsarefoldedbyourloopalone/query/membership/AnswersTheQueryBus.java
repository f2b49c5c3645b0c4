package planted.eventsarefoldedbyourloopalone.query.membership;

import org.axonframework.queryhandling.QueryHandler;

final class AnswersTheQueryBus {
    @QueryHandler
    String on(String query) {
        return query;
    }
}
