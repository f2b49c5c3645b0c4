package coop.alveole.ops.http;

import static coop.alveole.domain.shared.RequestRule.UNSUPPORTED_CONTENT;

import coop.alveole.domain.shared.RuleBroken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Files come in at a few addresses; anywhere else a form that carries some is refused before any is read. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
public final class FilesComingIn extends OncePerRequestFilter {
    /** Those of an import. */
    public static final String ADDRESS = "/api/v1/imports";

    /** Of two files of an import, and what stands around them. */
    public static final long BYTES = 101_000_000;

    /** Of one file that is kept, and the fields beside it. */
    private static final long BYTES_OF_ONE = 21_000_000;

    private static final Pattern ONE_FILE =
            Pattern.compile("/api/v1/(memberships/[a-z0-9-]+/attach-document|house-documents/publish"
                    + "|bank-accounts/[a-z0-9-]+/statements|purchases/[a-z0-9-]+/attach-paper|payroll/receive)");

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
                && (request.getServletPath().equals(ADDRESS) || isForOneFile(request));
    }

    private static boolean isForOneFile(HttpServletRequest request) {
        return ONE_FILE.matcher(request.getServletPath()).matches();
    }

    /** How much such a form may weigh, files and all. */
    static long most(HttpServletRequest request) {
        return isForOneFile(request) ? BYTES_OF_ONE : BYTES;
    }

    private static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
