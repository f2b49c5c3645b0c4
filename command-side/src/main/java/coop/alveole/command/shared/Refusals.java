package coop.alveole.command.shared;

import static coop.alveole.domain.shared.RequestRule.*;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
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
        var page = Forms.is(request) ? Forms.page(request) : java.util.Optional.<String>empty();
        if (page.isPresent()) {
            redraw(page.get(), problem, request, response);
            return null;
        }
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) headers.set(HttpHeaders.RETRY_AFTER, "2");
        return new ResponseEntity<>(problem, headers, problem.getStatus());
    }

    /** The page belongs to the other side, which command-side does not know: it is drawn again by a forward, as a GET. */
    private static void redraw(
            String page, ProblemDetail problem, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute("refusal", problem);
        response.setStatus(problem.getStatus());
        request.getRequestDispatcher(page)
                .forward(
                        new HttpServletRequestWrapper(request) {
                            @Override
                            public String getMethod() {
                                return "GET";
                            }
                        },
                        response);
    }
}
