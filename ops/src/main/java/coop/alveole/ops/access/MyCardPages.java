package coop.alveole.ops.access;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.people.FieldFormat;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.query.shared.WorkCards.Card;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How one is reached at work, for « Qui fait quoi ». */
@Controller
class MyCardPages {
    private final WorkCardsKept cards;

    MyCardPages(WorkCardsKept cards) {
        this.cards = cards;
    }

    @Allowed(Access.SIGNED_IN)
    @PostMapping("/my-card")
    ModelAndView say(@RequestParam String phone, @RequestParam String email, HttpServletRequest request) {
        var account = Caller.required(request).account();
        cards.keep(account, new Card(phone(phone), email(email)));
        return Redirect.to("/my-sessions");
    }

    private static String phone(String typed) {
        return typed.isBlank() ? "" : FieldFormat.checked(PersonalField.PHONE, "phone", typed);
    }

    private static String email(String typed) {
        if (typed.isBlank()) return "";
        var read = MailAddress.read(typed);
        RequestRule.UNREADABLE_REQUEST.require(
                read.isPresent(), "email", "une adresse de courriel s'écrit prenom@exemple.fr.");
        return read.orElseThrow().text();
    }
}
