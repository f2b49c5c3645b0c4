package coop.alveole.query.billing.document;

import coop.alveole.domain.shared.trade.MoneyOption;
import coop.alveole.domain.shared.trade.SellerWord;
import coop.alveole.query.billing.document.PaperParties.Parties;
import coop.alveole.query.billing.paper.Buyer;
import coop.alveole.query.billing.paper.Mentions;

/** When it is to be paid and what lateness costs, in the words of the cooperative that day (INV-03). */
final class TermsOnPaper {
    /** C. com. art. D441-5. */
    private static final String INDEMNITY = "Indemnité forfaitaire pour frais de recouvrement : 40 €";

    private TermsOnPaper() {}

    static Mentions of(String payment, Parties both) {
        boolean business = both.buyer().kind() != Buyer.Kind.PERSON;
        var terms = both.terms();
        return new Mentions(
                payment,
                business ? "Pénalités de retard : " + SellerWords.word(terms, SellerWord.LATE_PENALTY) : "",
                business ? INDEMNITY : "",
                business ? "Escompte : " + SellerWords.word(terms, SellerWord.EARLY_PAYMENT) : "",
                terms.holds(MoneyOption.ON_DEBITS),
                both.capes(),
                "",
                "");
    }
}
