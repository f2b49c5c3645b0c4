package coop.alveole.ops.access;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whoever holds a first link chooses a sign-in name and a password; only then is the link used. */
@Controller
class FirstLinkPages {
    record FirstLinkPage(
            String secret, String name, @Nullable String refusal) {}

    private static final int SHORTEST_PASSWORD = 12;
    /** Longer texts would only make the hash work. */
    private static final int LONGEST_PASSWORD = 200;

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._@+-]{3,80}");

    private final Links links;
    private final MessageSource messages;

    FirstLinkPages(Links links, MessageSource messages) {
        this.links = links;
        this.messages = messages;
    }

    @Allowed(Access.ANYONE)
    @GetMapping("/first-link/{secret}")
    ModelAndView form(@PathVariable String secret, HttpServletResponse response) {
        return links.find(secret)
                .map(account -> page(response, HttpStatus.OK, new FirstLinkPage(secret, links.nameFor(account), null)))
                .orElseGet(() -> over(response));
    }

    @Allowed(Access.ANYONE)
    @PostMapping("/first-link/{secret}")
    ModelAndView choose(
            @PathVariable String secret,
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam String again,
            Locale reader,
            HttpServletResponse response) {
        var refusal = refusal(name, password, again, reader);
        if (refusal.isPresent()) return refused(response, new FirstLinkPage(secret, name, refusal.get()));
        return switch (links.use(secret, name, password)) {
            case PASSWORD_SET -> Redirect.to("/sign-in");
            case NAME_TAKEN -> refused(response, new FirstLinkPage(secret, name, say("enter.name-taken", reader)));
            case LINK_OVER -> over(response);
        };
    }

    private Optional<String> refusal(String name, String password, String again, Locale reader) {
        if (!NAME.matcher(Passwords.normal(name)).matches()) return Optional.of(say("enter.name-shape", reader));
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST_PASSWORD || length > LONGEST_PASSWORD)
            return Optional.of(say("enter.password-length", reader, SHORTEST_PASSWORD, LONGEST_PASSWORD));
        return password.equals(again) ? Optional.empty() : Optional.of(say("enter.passwords-differ", reader));
    }

    private String say(String key, Locale reader, Object... values) {
        return messages.getMessage(key, values, reader);
    }

    private static ModelAndView refused(HttpServletResponse response, FirstLinkPage page) {
        return page(response, HttpStatus.UNPROCESSABLE_CONTENT, page);
    }

    private static ModelAndView page(HttpServletResponse response, HttpStatus status, FirstLinkPage page) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var view = new ModelAndView("access/first-link", "page", page);
        view.setStatus(status);
        return view;
    }

    private static ModelAndView over(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var view = new ModelAndView("access/link-over");
        view.setStatus(HttpStatus.GONE);
        return view;
    }
}
