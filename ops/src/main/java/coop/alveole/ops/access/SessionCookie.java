package coop.alveole.ops.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie of a session. The prefix makes browsers refuse it from any other host, path or from plain HTTP. */
final class SessionCookie {
    private static final String NAME = "__Host-alveole";

    private SessionCookie() {}

    static Optional<String> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst();
    }

    static void give(HttpServletResponse response, String id) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(id).build().toString());
    }

    /** Takes back whatever the browser kept of the pages seen while signed in, too. */
    static void takeBack(HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE, cookie("").maxAge(Duration.ZERO).build().toString());
        response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(String value) {
        return ResponseCookie.from(NAME, value)
                .secure(true)
                .httpOnly(true)
                .sameSite("Lax")
                .path("/");
    }
}
