package planted.onlyhandlersanswerontheweb.ops.http;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;

@Endpoint(id = "everything")
final class AnswersAsAnEndpoint {}
