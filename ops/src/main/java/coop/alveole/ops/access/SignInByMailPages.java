package coop.alveole.ops.access;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Signing in by a link that a mail brings. Opening it shows one button and uses nothing: programs that look through
 * mails open every link they find.
 */
@Controller
class SignInByMailPages {
    private static final Logger LOG = LoggerFactory.getLogger(SignInByMailPages.class);

    /** CLOSED where no mail leaves. */
    enum Step {
        CLOSED,
        ASK,
        SENT
    }

    record SignInByMailPage(Step step) {}

    record SignInLinkPage(String secret, String name) {}

    private final AskedLinks asked;
    private final SignInLinks links;
    private final Passwords passwords;
    private final Entrance entrance;

    SignInByMailPages(AskedLinks asked, SignInLinks links, Passwords passwords, Entrance entrance) {
        this.asked = asked;
        this.links = links;
        this.passwords = passwords;
        this.entrance = entrance;
    }

    @Allowed(Access.ANYONE)
    @GetMapping("/sign-in-by-mail")
    ModelAndView form(HttpServletResponse response) {
        return page(response, asked.areMailed() ? Step.ASK : Step.CLOSED);
    }

    /** The same answer for a name that nobody bears, that chose the password alone, or that asked too often. */
    @Allowed(Access.ANYONE)
    @PostMapping("/sign-in-by-mail")
    ModelAndView ask(@RequestParam String name, HttpServletResponse response) {
        asked.ask(AskedLinks.Use.SIGN_IN, name);
        return page(response, asked.areMailed() ? Step.SENT : Step.CLOSED);
    }

    /** Whoever opens it sees which account they would be in: nobody is led into another's unawares. */
    @Allowed(Access.ANYONE)
    @GetMapping("/sign-in-link/{secret}")
    ModelAndView look(@PathVariable String secret, HttpServletResponse response) {
        var account = links.find(secret);
        if (account.isEmpty()) return over(response);
        var name = passwords.nameOf(account.get()).orElse("");
        return view(response, HttpStatus.OK, "access/sign-in-link", new SignInLinkPage(secret, name));
    }

    @Allowed(Access.ANYONE)
    @PostMapping("/sign-in-link/{secret}")
    ModelAndView enter(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        var account = links.use(secret);
        if (account.isEmpty()) return over(response);
        LOG.info("{} signed in by a link", account.get());
        return entrance.enter(account.get(), "/", request, response);
    }

    private static ModelAndView over(HttpServletResponse response) {
        return view(response, HttpStatus.GONE, "access/sign-in-link", new SignInLinkPage("", ""));
    }

    private static ModelAndView page(HttpServletResponse response, Step step) {
        return view(response, HttpStatus.OK, "access/sign-in-by-mail", new SignInByMailPage(step));
    }

    private static ModelAndView view(HttpServletResponse response, HttpStatus status, String template, Object page) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var view = new ModelAndView(template, "page", page);
        view.setStatus(status);
        return view;
    }
}
