package coop.alveole.ops.access;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.ops.access.MailAddresses.Trust;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where one reads one's mails. The password is asked again: whoever found a session open would else have links that let
 * in sent to themselves.
 */
@Controller
class MyAddressPages {
    private final MailAddresses addresses;
    private final Passwords passwords;
    private final SignInDelays delays;

    MyAddressPages(MailAddresses addresses, Passwords passwords, SignInDelays delays) {
        this.addresses = addresses;
        this.passwords = passwords;
        this.delays = delays;
    }

    /** An empty address takes the one that was there away. */
    @Allowed(Access.SIGNED_IN)
    @PostMapping("/my-address")
    ModelAndView say(@RequestParam String address, @RequestParam String password, HttpServletRequest request) {
        var account = Caller.of(request)
                .map(Caller::account)
                .orElseThrow(() -> new RuleBroken(RequestRule.SIGN_IN_FIRST, ""));
        requireOwner(account, password, request.getRemoteAddr());
        if (address.isBlank()) addresses.forget(account);
        else {
            var read = MailAddress.read(address);
            RequestRule.UNREADABLE_REQUEST.require(
                    read.isPresent(), "address", "une adresse de courriel s'écrit prenom@exemple.fr.");
            addresses.keep(account, read.orElseThrow(), Trust.SAID_BY_OWNER);
        }
        return Redirect.to("/my-sessions");
    }

    private void requireOwner(AccountId account, String password, String from) {
        var name = passwords.nameOf(account).orElse("");
        RequestRule.UNREADABLE_REQUEST.require(
                delays.before(name, from).isZero(), "password", "attendez quelques secondes avant un nouvel essai.");
        boolean right = passwords.check(name, password).filter(account::equals).isPresent();
        if (right) delays.succeeded(name, from);
        else delays.failed(name, from);
        RequestRule.UNREADABLE_REQUEST.require(right, "password", "ce n'est pas votre mot de passe.");
    }
}
