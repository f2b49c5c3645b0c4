package coop.alveole.ops.access;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.RequestRule;
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
    private final PasswordAgain passwordAgain;

    MyAddressPages(MailAddresses addresses, PasswordAgain passwordAgain) {
        this.addresses = addresses;
        this.passwordAgain = passwordAgain;
    }

    /** An empty address takes the one that was there away. */
    @Allowed(Access.SIGNED_IN)
    @PostMapping("/my-address")
    ModelAndView say(@RequestParam String address, @RequestParam String password, HttpServletRequest request) {
        var account = passwordAgain.require(password, request);
        if (address.isBlank()) addresses.forget(account);
        else {
            var read = MailAddress.read(address);
            RequestRule.UNREADABLE_REQUEST.require(
                    read.isPresent(), "address", "une adresse de courriel s'écrit prenom@exemple.fr.");
            addresses.keep(account, read.orElseThrow(), Trust.SAID_BY_OWNER);
        }
        return Redirect.to("/my-sessions");
    }
}
