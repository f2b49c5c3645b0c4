package coop.alveole.ops.access;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.RequestRule;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How one signs in: by the password alone, or also by a link to one's own mailbox. */
@Controller
class MySignInPages {
    enum Way {
        PASSWORD,
        PASSWORD_OR_LINK
    }

    /** {@code open} says whether the account may choose at all: where two people give its roles, it may not. */
    record Choice(Way way, boolean open, boolean hasAddress) {}

    /** What stands on « Mes sessions ». */
    @Component
    static final class Choices {
        private final SignInLinks links;
        private final MailAddresses addresses;
        private final AskedLinks asked;

        Choices(SignInLinks links, MailAddresses addresses, AskedLinks asked) {
            this.links = links;
            this.addresses = addresses;
            this.asked = asked;
        }

        Choice of(AccountId account) {
            return new Choice(
                    links.areChosenBy(account) ? Way.PASSWORD_OR_LINK : Way.PASSWORD,
                    !asked.takesTwo(account),
                    addresses.ofOwner(account).isPresent());
        }
    }

    private final SignInLinks links;
    private final Choices choices;
    private final PasswordAgain passwordAgain;

    MySignInPages(SignInLinks links, Choices choices, PasswordAgain passwordAgain) {
        this.links = links;
        this.choices = choices;
        this.passwordAgain = passwordAgain;
    }

    @Allowed(Access.SIGNED_IN)
    @PostMapping("/my-sign-in")
    ModelAndView choose(@RequestParam Way way, @RequestParam String password, HttpServletRequest request) {
        var account = passwordAgain.require(password, request);
        switch (way) {
            case PASSWORD -> links.giveUp(account);
            case PASSWORD_OR_LINK -> {
                var choice = choices.of(account);
                RequestRule.UNREADABLE_REQUEST.require(
                        choice.hasAddress(), "way", "un lien part à votre adresse : notez-la d'abord.");
                RequestRule.UNREADABLE_REQUEST.require(
                        choice.open(), "way", "ce que deux personnes donnent ne s'ouvre pas par une boîte seule.");
                links.choose(account);
            }
        }
        return Redirect.to("/my-sessions");
    }
}
