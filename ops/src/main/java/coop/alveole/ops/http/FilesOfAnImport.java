package coop.alveole.ops.http;

import static coop.alveole.domain.shared.RequestRule.UNSUPPORTED_CONTENT;

import coop.alveole.domain.shared.RuleBroken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Files come in at one address; anywhere else a form that carries some is refused before any is read. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
public final class FilesOfAnImport extends OncePerRequestFilter {
    public static final String ADDRESS = "/api/v1/imports";

    /** Of two files, and what stands around them. */
    public static final long BYTES = 101_000_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isMultipart(request) && !areIn(request)) {
            ProblemWriter.write(new RuleBroken(UNSUPPORTED_CONTENT, ""), request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    public static boolean areIn(HttpServletRequest request) {
        return isMultipart(request)
                && request.getMethod().equals("POST")
                && request.getServletPath().equals(ADDRESS);
    }

    private static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
