package coop.alveole.ops.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** What a request asks for, as far as access is concerned. */
record Asked(String path, String method, boolean isForAPerson) {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Pattern PROGRAMS = Pattern.compile("/(api|v3|actuator)(/.*)?");
    /** An own path: one slash, printable ASCII, no backslash, which browsers read as a slash. */
    private static final Pattern LOCAL = Pattern.compile("/(?:[!-.0-\\[\\]-~][!-\\[\\]-~]*)?");

    static Asked by(HttpServletRequest request) {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        var accepted = request.getHeader("Accept");
        var html = accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
        var bearer = request.getHeader("Authorization") != null;
        return new Asked(path, request.getMethod(), !bearer && (html || !isForPrograms(path)));
    }

    private static boolean isForPrograms(String path) {
        return PROGRAMS.matcher(path).matches();
    }

    boolean isForPrograms() {
        return isForPrograms(path);
    }

    boolean isSafe() {
        return SAFE.contains(method);
    }

    /** Where to sign in, and to come back from there to the page that was asked. */
    static String signInThen(HttpServletRequest request) {
        var asked = by(request);
        if (!asked.isSafe()) return "/sign-in";
        var query = request.getQueryString();
        var next = request.getRequestURI() + (query == null ? "" : "?" + query);
        return "/sign-in?next=" + URLEncoder.encode(local(next), StandardCharsets.UTF_8);
    }

    /** The page to go to after signing in; anything that is not an own path leads home. */
    static String local(@Nullable String next) {
        return next != null && LOCAL.matcher(next).matches() ? next : "/";
    }
}
