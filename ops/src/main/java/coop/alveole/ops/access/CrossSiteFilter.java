package coop.alveole.ops.access;

import coop.alveole.domain.shared.RequestRule;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A browser adds its cookie to what any site makes it send: so an unsafe request comes from a page of ours, and says a
 * word that only the pages of one sign-in know. Before signing in there is no such word, and the first half holds alone.
 */
final class CrossSiteFilter extends OncePerRequestFilter {
    static final String FIELD = "_csrf";
    static final String HEADER = "X-CSRF-Token";
    private static final Pattern SIGNING_IN =
            Pattern.compile("/sign-in|/sign-in-by-mail|/forgotten-password|/(sign-in|first)-link/[^/]+");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var refusal = refusal(request);
        if (refusal.isPresent()) {
            Door.refuse(refusal.get(), request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static Optional<RequestRule> refusal(HttpServletRequest request) {
        var asked = Asked.by(request);
        if (asked.isSafe()) return Optional.empty();
        if (!isFromOurPages(request)) return Optional.of(RequestRule.CROSS_SITE);
        var caller = Caller.of(request);
        if (caller.isEmpty() || SIGNING_IN.matcher(asked.path()).matches()) return Optional.empty();
        return caller.get().credential() instanceof Caller.Credential.Screen screen && says(request, screen.csrf())
                ? Optional.empty()
                : Optional.of(RequestRule.CROSS_SITE);
    }

    /** Sec-Fetch-Site decides when it is there: under our Referrer-Policy, browsers send "Origin: null" with a form. */
    private static boolean isFromOurPages(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return site.equals("same-origin");
        var own = request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST);
        return own.equalsIgnoreCase(request.getHeader(HttpHeaders.ORIGIN));
    }

    /** Never from the address, which is kept in histories and logs. */
    private static boolean says(HttpServletRequest request, String csrf) {
        var query = request.getQueryString();
        if (query != null && query.contains(FIELD)) return false;
        return is(csrf, request.getHeader(HEADER)) || is(csrf, request.getParameter(FIELD));
    }

    private static boolean is(String csrf, @Nullable String said) {
        return said != null && Secrets.same(csrf, said);
    }
}
