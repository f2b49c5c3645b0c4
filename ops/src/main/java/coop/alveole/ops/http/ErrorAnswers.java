package coop.alveole.ops.http;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What was refused before any endpoint was reached: a page for a person, and for a program the problem it knows. */
@Controller
class ErrorAnswers implements ErrorController {
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;

    @Allowed(Access.ANYONE)
    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) throws HttpRequestMethodNotSupportedException {
        int status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : NOT_FOUND;
        if (isForAPerson(request)) {
            var page = new ModelAndView("error", Map.of("status", status));
            page.setStatus(HttpStatusCode.valueOf(status));
            return page;
        }
        if (status == METHOD_NOT_ALLOWED) throw new HttpRequestMethodNotSupportedException(request.getMethod());
        throw new ResponseStatusException(HttpStatusCode.valueOf(status));
    }

    private static boolean isForAPerson(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }
}
