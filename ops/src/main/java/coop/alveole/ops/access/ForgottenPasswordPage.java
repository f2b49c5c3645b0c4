package coop.alveole.ops.access;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Mot de passe oublié »: nothing about anybody is told here; it says whom to turn to and, where mails leave, sends a link. */
@Controller
class ForgottenPasswordPage {
    /** CLOSED where no mail leaves. */
    enum Step {
        CLOSED,
        ASK,
        SENT
    }

    record ForgottenPage(Step step) {}

    private final AskedLinks links;

    ForgottenPasswordPage(AskedLinks links) {
        this.links = links;
    }

    @Allowed(Access.ANYONE)
    @GetMapping("/forgotten-password")
    ModelAndView page(HttpServletResponse response) {
        return page(response, links.areMailed() ? Step.ASK : Step.CLOSED);
    }

    /** The same answer for a name that nobody bears, that has no address, or that asked too often. */
    @Allowed(Access.ANYONE)
    @PostMapping("/forgotten-password")
    ModelAndView ask(@RequestParam String name, HttpServletResponse response) {
        links.ask(AskedLinks.Use.PASSWORD, name);
        return page(response, links.areMailed() ? Step.SENT : Step.CLOSED);
    }

    private static ModelAndView page(HttpServletResponse response, Step step) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return new ModelAndView("access/forgotten-password", "page", new ForgottenPage(step));
    }
}
