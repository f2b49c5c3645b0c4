package coop.alveole.ops.access;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in and out. Pages and actions alike are open to anyone: whoever lost every right may still sign out. */
@Controller
class SignInPages {
    record SignInPage(String next, String name, @Nullable String refusal) {}

    /** What somebody typed, to be shown again, and in which language they read. */
    private record Attempt(String name, String next, Locale reader) {}

    private final Passwords passwords;
    private final SignInDelays delays;
    private final Sessions sessions;
    private final Entrance entrance;
    private final MessageSource messages;

    SignInPages(
            Passwords passwords, SignInDelays delays, Sessions sessions, Entrance entrance, MessageSource messages) {
        this.passwords = passwords;
        this.delays = delays;
        this.sessions = sessions;
        this.entrance = entrance;
        this.messages = messages;
    }

    @Allowed(Access.ANYONE)
    @GetMapping("/sign-in")
    ModelAndView form(@RequestParam(required = false) @Nullable String next, HttpServletResponse response) {
        return page(response, HttpStatus.OK, new SignInPage(Asked.local(next), "", null));
    }

    @Allowed(Access.ANYONE)
    @PostMapping("/sign-in")
    ModelAndView signIn(
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam(required = false) @Nullable String next,
            Locale reader,
            HttpServletRequest request,
            HttpServletResponse response) {
        var attempt = new Attempt(name, Asked.local(next), reader);
        var address = request.getRemoteAddr();
        var wait = delays.before(name, address);
        if (wait.isPositive()) return later(response, wait, attempt);
        try {
            var account = passwords.check(name, password);
            if (account.isPresent()) {
                delays.succeeded(name, address);
                return entrance.enter(account.get(), Asked.local(next), request, response);
            }
            delays.failed(name, address);
            return refused(response, HttpStatus.UNPROCESSABLE_CONTENT, attempt, say("enter.unknown", attempt));
        } catch (Passwords.Busy tooMany) {
            return later(response, Duration.ofSeconds(1), attempt);
        }
    }

    @Allowed(Access.ANYONE)
    @PostMapping("/sign-out")
    ModelAndView signOut(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.in(request).ifPresent(sessions::end);
        SessionCookie.takeBack(response);
        return Redirect.to("/sign-in");
    }

    @Allowed(Access.ANYONE)
    @PostMapping("/sign-out-everywhere")
    ModelAndView signOutEverywhere(HttpServletRequest request, HttpServletResponse response) {
        Caller.of(request).map(Caller::account).ifPresent(sessions::endAll);
        SessionCookie.takeBack(response);
        return Redirect.to("/sign-in");
    }

    private ModelAndView later(HttpServletResponse response, Duration wait, Attempt attempt) {
        var seconds = wait.plusMillis(999).toSeconds();
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return refused(response, HttpStatus.TOO_MANY_REQUESTS, attempt, say("enter.later", attempt, seconds));
    }

    private String say(String key, Attempt attempt, Object... values) {
        return messages.getMessage(key, values, attempt.reader());
    }

    private static ModelAndView refused(
            HttpServletResponse response, HttpStatus status, Attempt attempt, String refusal) {
        return page(response, status, new SignInPage(attempt.next(), attempt.name(), refusal));
    }

    private static ModelAndView page(HttpServletResponse response, HttpStatus status, SignInPage page) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var view = new ModelAndView("access/sign-in", "page", page);
        view.setStatus(status);
        return view;
    }
}
