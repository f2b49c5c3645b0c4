package coop.alveole.ops.access;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** « Mot de passe oublié »: nothing is mailed, and nothing about anybody is asked or told here; it says whom to turn to. */
@Controller
class ForgottenPasswordPage {
    @Allowed(Access.ANYONE)
    @GetMapping("/forgotten-password")
    String page() {
        return "access/forgotten-password";
    }
}
