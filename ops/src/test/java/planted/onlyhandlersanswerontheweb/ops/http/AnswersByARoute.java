package planted.onlyhandlersanswerontheweb.ops.http;

import org.springframework.web.servlet.function.RouterFunctions;

final class AnswersByARoute {
    Object route() {
        return RouterFunctions.route().build();
    }
}
