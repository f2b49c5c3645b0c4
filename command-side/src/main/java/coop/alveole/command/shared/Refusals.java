package coop.alveole.command.shared;

import static coop.alveole.domain.shared.RequestRule.*;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Every refusal leaves here: problem+json for a program, the same page with the sentence on it for a form. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    /** Under this name the page finds what to say. */
    private static final String REFUSAL = "refusal";

    private final Meanwhile meanwhile;

    Refusals(Meanwhile meanwhile) {
        this.meanwhile = meanwhile;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> refused(
            Exception failure, HttpServletRequest request, HttpServletResponse response, Locale reader)
            throws ServletException, IOException {
        var refusal = RefusedAs.rule(failure);
        if (refusal.rule() == OUR_FAULT) LOG.error("unexpected failure on {}", request.getMethod(), failure);
        var problem = Problems.of(refusal, reader);
        if (failure instanceof ConflictingAggregateVersionException stale) meanwhile.tell(problem, stale);
        return answer(problem, request, response);
    }

    private static @Nullable ResponseEntity<ProblemDetail> answer(
            ProblemDetail problem, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getAttribute(REFUSAL) instanceof ProblemDetail first) {
            // The page itself could not be drawn again: what was refused first is what the person wants to know.
            response.sendError(first.getStatus());
            return null;
        }
        var page = Forms.is(request) ? dispatcher(request) : Optional.<RequestDispatcher>empty();
        if (page.isPresent()) {
            redraw(page.get(), problem, request, response);
            return null;
        }
        if (isForAPerson(request)) {
            request.setAttribute(REFUSAL, problem);
            response.sendError(problem.getStatus());
            return null;
        }
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) headers.set(HttpHeaders.RETRY_AFTER, "2");
        return new ResponseEntity<>(problem, headers, problem.getStatus());
    }

    /** The page belongs to the other side, which command-side does not know: it is drawn again by a forward, as a GET. */
    private static void redraw(
            RequestDispatcher page, ProblemDetail problem, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(REFUSAL, problem);
        response.setStatus(problem.getStatus());
        page.forward(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public String getMethod() {
                        return "GET";
                    }
                },
                response);
    }

    private static Optional<RequestDispatcher> dispatcher(HttpServletRequest request) {
        return Forms.page(request).map(request::getRequestDispatcher);
    }

    /** Who reads in a browser is shown a page of errors; that page, if it fails, answers as to a program. */
    private static boolean isForAPerson(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && request.getDispatcherType() != DispatcherType.ERROR;
    }
}
