package coop.alveole.ops.access;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.RequestRule;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** What changes the way in is asked with the password: whoever found a session open would otherwise keep it for good. */
@Component
final class PasswordAgain {
    private final Passwords passwords;
    private final SignInDelays delays;

    PasswordAgain(Passwords passwords, SignInDelays delays) {
        this.passwords = passwords;
        this.delays = delays;
    }

    /** The account whose password it is; its delays are those of the door. */
    AccountId require(String password, HttpServletRequest request) {
        var account = Caller.required(request).account();
        var from = request.getRemoteAddr();
        var name = passwords.nameOf(account).orElse("");
        RequestRule.UNREADABLE_REQUEST.require(
                delays.before(name, from).isZero(), "password", "attendez quelques secondes avant un nouvel essai.");
        boolean right = passwords.check(name, password).filter(account::equals).isPresent();
        if (right) delays.succeeded(name, from);
        else delays.failed(name, from);
        RequestRule.UNREADABLE_REQUEST.require(right, "password", "ce n'est pas votre mot de passe.");
        return account;
    }
}
