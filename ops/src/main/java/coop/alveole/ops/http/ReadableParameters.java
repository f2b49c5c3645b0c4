package coop.alveole.ops.http;

import static coop.alveole.domain.shared.RequestRule.TOO_LARGE;
import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.domain.shared.RuleBroken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Parameters that cannot be decoded are refused here once, rather than wherever one of them is first looked at. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class ReadableParameters extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Not before somebody is known: to read one field of it is to write the files to the disk.
        if (FilesComingIn.areIn(request)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            request.getParameterMap();
        } catch (InvalidParameterException unreadable) {
            var refusal = unreadable.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()
                    ? new RuleBroken(TOO_LARGE, "", "10 Mo")
                    : new RuleBroken(UNREADABLE_REQUEST, "", "un paramètre ne se décode pas.");
            ProblemWriter.write(refusal, request, response);
            return;
        }
        chain.doFilter(request, response);
    }
}
