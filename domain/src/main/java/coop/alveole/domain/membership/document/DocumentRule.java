package coop.alveole.domain.membership.document;

import coop.alveole.domain.shared.Rule;

/** The rules of documents produced, as the auditor reads them. */
public enum DocumentRule implements Rule {
    SENT_ONCE_PRODUCED(
            "DOC-02",
            "Document inconnu",
            "Un envoi recommandé est celui d'un document produit : celui-ci ne l'est pas.",
            "Bon sens : un fait suit ce qui l'a précédé"),
    SENT_FROM_ITS_DAY_ON(
            "DOC-03",
            "Envoi avant le document",
            "Le document est du {0} : il part ce jour-là au plus tôt.",
            "Bon sens : un fait suit ce qui l'a précédé"),
    ONE_NUMBER_A_LETTER(
            "DOC-04",
            "Numéro de recommandé déjà pris",
            "Ce numéro est déjà celui d'un envoi du {0}.",
            "Décision de conception : un fait ne se contredit pas"),
    RECORDED_ONCE_SENT(
            "DOC-05",
            "Envoi à venir",
            "Un envoi recommandé s'inscrit une fois parti : le {0} est à venir.",
            "Bon sens : une preuve est celle de ce qui a eu lieu"),
    NUMBER_KNOWN(
            "DOC-06",
            "Numéro inconnu",
            "Ce numéro n'est pas, ou n'est plus, celui d'un envoi de ce document.",
            "Bon sens : un fait suit ce qui l'a précédé");

    private final Text text;

    DocumentRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
