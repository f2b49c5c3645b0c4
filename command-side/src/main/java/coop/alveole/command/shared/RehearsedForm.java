package coop.alveole.command.shared;

import coop.alveole.command.shared.Outcome.Rehearsed;
import coop.alveole.command.shared.Outcome.WouldBe;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What a dry run would have recorded: as it is for a program; for a form, on a page of the other side that says what follows
 * from it, before anybody confirms.
 */
final class RehearsedForm {
    private static final String PAGE = "/consequences";

    /** Under these names the page finds what would be recorded, and the page that asked. */
    private static final String WOULD_BE = "wouldBe";

    private static final String ASKED_ON = "askedOn";

    private RehearsedForm() {}

    static ResponseEntity<Object> answered(Rehearsed rehearsed) {
        var request = CurrentRequest.get();
        var page = Forms.is(request) ? Forms.page(request) : Optional.<String>empty();
        if (page.isEmpty()) return ResponseEntity.ok(rehearsed);
        request.setAttribute(
                WOULD_BE, rehearsed.events().stream().map(WouldBe::event).toList());
        request.setAttribute(ASKED_ON, page.get());
        forward();
        // The page is written already: nothing follows it.
        return ResponseEntity.ok().build();
    }

    private static void forward() {
        var asked = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        var request = asked.getRequest();
        try {
            request.getRequestDispatcher(PAGE)
                    .forward(
                            new HttpServletRequestWrapper(request) {
                                @Override
                                public String getMethod() {
                                    return "GET";
                                }
                            },
                            Objects.requireNonNull(asked.getResponse()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ServletException failure) {
            throw new IllegalStateException("the page of consequences cannot be drawn", failure);
        }
    }
}
