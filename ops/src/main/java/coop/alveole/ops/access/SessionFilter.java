package coop.alveole.ops.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Screens: known by the cookie of their session; {@code csrf} is then there for the forms of the page. */
final class SessionFilter extends OncePerRequestFilter {
    private static final String BY_ITSELF = "Alveole-Refresh";

    private final Sessions sessions;

    SessionFilter(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session =
                SessionCookie.in(request).flatMap(isAskedByThePageItself(request) ? sessions::look : sessions::find);
        if (session.isPresent()) {
            var csrf = session.get().csrf();
            new Caller(session.get().account(), new Caller.Credential.Screen(csrf)).isBehind(request);
            request.setAttribute("csrf", csrf);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        chain.doFilter(request, response);
    }

    /** An open screen follows the house for as long as it stays open: nobody need be sitting there. */
    private static boolean isAskedByThePageItself(HttpServletRequest request) {
        return request.getHeader(BY_ITSELF) != null || request.getRequestURI().equals("/stream");
    }
}
