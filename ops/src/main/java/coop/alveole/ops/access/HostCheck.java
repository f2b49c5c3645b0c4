package coop.alveole.ops.access;

import coop.alveole.domain.shared.RequestRule;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only under the names of the house: a page elsewhere whose name is made to lead to this machine is refused. It
 * also puts on every answer the headers that keep a browser from being used against its owner.
 */
public final class HostCheck extends OncePerRequestFilter {
    private static final Pattern PORT = Pattern.compile(":\\d*$");
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; frame-ancestors 'none'; form-action 'self'; base-uri 'none'";

    /** A strong entity tag stands for bytes that are sent as they are: the server leaves such an answer alone. */
    private static final String NOT_COMPRESSED = "\"as-it-is\"";

    private final Set<String> hosts;

    public HostCheck(List<String> hosts) {
        this.hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (isAskedElsewhere(request)) response.setHeader(HttpHeaders.ETAG, NOT_COMPRESSED);
        if (!isOurs(request.getHeader(HttpHeaders.HOST))) {
            Door.refuse(RequestRule.UNKNOWN_HOST, request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    /** By a page of another site: what it makes a browser ask here, it could choose words in and measure (BREACH). */
    private static boolean isAskedElsewhere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    private boolean isOurs(@Nullable String host) {
        return host != null
                && hosts.contains(PORT.matcher(host).replaceFirst("").toLowerCase(Locale.ROOT));
    }
}
