package coop.alveole.command.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.command.shared.Outcome.Done;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * An answer with a first link or a token in it, told once: in the JSON of a program, on the page itself for a person. A redirection
 * would put the link into an address, which histories keep.
 */
public final class LinkReplies {
    /** Under this name the page finds the link. */
    private static final String LINK = "firstLink";

    private static final String TOKEN = "tokenSecret";
    private static final String REPORT = "report";

    private LinkReplies() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WithLink(String id, long version, long position, String link) {}

    record WithToken(String id, long version, long position, String token) {}

    public static @Nullable ResponseEntity<Object> told(
            Done done, String link, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var answer = done.answer();
        var body = new WithLink(answer.id(), answer.version(), answer.position(), link);
        return told(done, body, new OnThePage(LINK, link), request, response);
    }

    public static @Nullable ResponseEntity<Object> toldToken(
            Done done, String token, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var answer = done.answer();
        var body = new WithToken(answer.id(), answer.version(), answer.position(), token);
        return told(done, body, new OnThePage(TOKEN, token), request, response);
    }

    /** A report with links in it: in JSON for a program, on the page that asked for a person. */
    public static @Nullable ResponseEntity<Object> toldTogether(
            Object report, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var page = Forms.is(request) ? Forms.next(request) : Optional.<String>empty();
        if (page.isEmpty()) return ResponseEntity.ok(report);
        request.setAttribute(REPORT, report);
        request.getRequestDispatcher(page.get()).forward(asGet(request), response);
        return null;
    }

    private record OnThePage(String name, String secret) {}

    private static @Nullable ResponseEntity<Object> told(
            Done done, Object body, OnThePage told, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var answer = done.answer();
        var page = Forms.is(request) ? Forms.next(request) : Optional.<String>empty();
        if (page.isEmpty())
            return ResponseEntity.status(HttpStatus.CREATED)
                    .eTag("\"" + answer.version() + "\"")
                    .body(body);
        request.setAttribute(told.name(), told.secret());
        response.setStatus(HttpStatus.CREATED.value());
        var address = page.get().replace("{id}", answer.id()) + "?after=" + answer.position();
        request.getRequestDispatcher(address).forward(asGet(request), response);
        return null;
    }

    private static HttpServletRequest asGet(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return "GET";
            }
        };
    }
}
