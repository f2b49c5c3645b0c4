package coop.alveole.domain.membership.document;

import coop.alveole.domain.shared.Rule;

/** The rules of documents produced, as the auditor reads them. */
public enum DocumentRule implements Rule {
    PRODUCED_ONCE_A_DAY(
            "DOC-01",
            "Document déjà produit ce jour",
            "Ce document est déjà produit le {0} : le même jour, ce sont les mêmes octets. Téléchargez celui qui est gardé.",
            Source.KEPT),
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
            "Décision de conception : un fait ne se contredit pas");

    private final Text text;

    DocumentRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }

    private static final class Source {
        static final String KEPT = "Décision de conception : ce qui est parti est gardé tel qu'il est parti";
    }
}
