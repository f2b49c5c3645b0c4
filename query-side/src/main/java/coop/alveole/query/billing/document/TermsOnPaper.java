package coop.alveole.query.billing.document;

import coop.alveole.domain.billing.invoice.InvoiceKind;
import coop.alveole.domain.shared.trade.MoneyOption;
import coop.alveole.domain.shared.trade.MoneyTerms;
import coop.alveole.domain.shared.trade.SellerWord;
import coop.alveole.projection.billing.invoice.InvoiceFile.Issue;
import coop.alveole.query.billing.paper.Buyer;
import coop.alveole.query.billing.paper.Mentions;
import coop.alveole.query.shared.French;
import java.util.List;

/** When it is to be paid and what lateness costs, in the words of the cooperative that day (INV-03). */
final class TermsOnPaper {
    /** C. com. art. D441-5. */
    private static final String INDEMNITY = "Indemnité forfaitaire pour frais de recouvrement : 40 €";

    private TermsOnPaper() {}

    static Mentions of(InvoiceKind kind, Issue issue, MoneyTerms terms, Buyer.Kind buyer, List<String> sentences) {
        boolean business = buyer != Buyer.Kind.PERSON;
        return new Mentions(
                payment(kind, issue),
                business ? "Pénalités de retard : " + SellerWords.word(terms, SellerWord.LATE_PENALTY) : "",
                business ? INDEMNITY : "",
                business ? "Escompte : " + SellerWords.word(terms, SellerWord.EARLY_PAYMENT) : "",
                terms.holds(MoneyOption.ON_DEBITS),
                sentences,
                "",
                "");
    }

    private static String payment(InvoiceKind kind, Issue issue) {
        return kind.takesBack()
                ? "Montant à déduire de ce qui reste dû, ou à rembourser"
                : "À payer au plus tard le " + French.day(issue.dueOn());
    }
}
