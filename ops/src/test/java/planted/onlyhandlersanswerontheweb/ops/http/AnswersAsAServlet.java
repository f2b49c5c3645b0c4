package planted.onlyhandlersanswerontheweb.ops.http;

import jakarta.servlet.http.HttpServlet;

final class AnswersAsAServlet extends HttpServlet {}
