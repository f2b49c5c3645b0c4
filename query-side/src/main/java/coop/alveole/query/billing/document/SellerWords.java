package coop.alveole.query.billing.document;

import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.LegalForm;
import coop.alveole.domain.shared.Siren;
import coop.alveole.domain.shared.trade.MoneyTerms;
import coop.alveole.domain.shared.trade.SellerWord;
import coop.alveole.domain.shared.trade.Term;
import coop.alveole.query.billing.paper.CompanyNumbers;
import coop.alveole.query.billing.paper.ElectronicAddress;
import coop.alveole.query.billing.paper.PostalAddress;
import coop.alveole.query.billing.paper.Seller;
import coop.alveole.query.houserules.OurRules;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the cooperative said of itself, as it held on the day of the paper: by the same timeline that decisions ask. */
@Component
class SellerWords {
    /** C. com. art. L231-2: all of our forms are. */
    private static final String VARIABLE = " à capital variable";

    private final OurRules rules;
    private final MessageSource messages;

    SellerWords(OurRules rules, MessageSource messages) {
        this.rules = rules;
        this.messages = messages;
    }

    MoneyTerms terms(Reading reading) {
        return rules.money(reading).on(reading.asOf());
    }

    /** What was said of where the house is. */
    static List<String> letterHead(MoneyTerms terms) {
        return lines(terms, SellerWord.ADDRESS);
    }

    /** Of terms that lack nothing. */
    Seller seller(MoneyTerms terms, String activity, boolean training) {
        var said = terms.seller();
        var siren = said.siren().map(Term::value).map(Siren::digits).orElseThrow();
        return new Seller(
                said.name().map(Term::value).map(Label::text).orElseThrow(),
                activity,
                form(said.form().map(Term::value).orElseThrow()) + VARIABLE,
                "",
                "RCS " + word(terms, SellerWord.RCS_TOWN) + " " + siren,
                training ? word(terms, SellerWord.TRAINING_NUMBER) : "",
                new CompanyNumbers(siren, "", word(terms, SellerWord.VAT_NUMBER)),
                address(lines(terms, SellerWord.ADDRESS)),
                ElectronicAddress.inTheDirectory(siren));
    }

    /** Empty where it was not said. */
    static String word(MoneyTerms terms, SellerWord word) {
        return String.join(" ", lines(terms, word));
    }

    private static List<String> lines(MoneyTerms terms, SellerWord word) {
        return terms.seller()
                .word(word)
                .map(said -> said.value().stream().map(Label::text).toList())
                .orElse(List.of());
    }

    private static PostalAddress address(List<String> lines) {
        var town = lines.getLast();
        int end = town.indexOf(' ');
        return new PostalAddress(
                lines.subList(0, lines.size() - 1),
                town.substring(0, end),
                town.substring(end).strip(),
                "FR");
    }

    private String form(LegalForm form) {
        return messages.getMessage("choice." + form, null, Locale.FRENCH);
    }
}
