package coop.alveole.domain.billing.amounts;

import coop.alveole.domain.shared.Rule;

/** What every line of a quote or of an invoice says, as the auditor reads it. */
public enum SaleRule implements Rule {
    SAYS_WHAT_IT_SELLS(
            "INV-01",
            "Ligne sans libellé ou sans quantité",
            "Chaque ligne dit ce qu'elle vend, et en quelle quantité : la ligne {0} ne le dit pas.",
            "CGI ann. II art. 242 nonies A, I 8°"),
    TRAINING_TELLS_ITS_REPORT(
            "OF-03",
            "Ligne de formation incomplète",
            "Une ligne de formation dit ses stagiaires, ses heures et son financeur : le bilan pédagogique les demandera.",
            "C. trav. art. L6352-11 et R6352-22");

    private final Text text;

    SaleRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
