package coop.alveole.domain.purchasing;

import coop.alveole.domain.shared.Rule;

/** The rules of purchases attached to a sale, as the auditor reads them. */
public enum PurchaseRule implements Rule {
    BUYS_SOMETHING(
            "PURCHASE-01",
            "Achat sans montant",
            "Un achat rattaché à une vente a un montant hors taxes positif.",
            "Bon sens : un fait inscrit dit quelque chose"),
    ATTACHED_TO_A_SALE(
            "CAE-13",
            "Achat sans vente",
            "Un achat sort de la base de la facture à laquelle il est rattaché : un avoir n'en est pas une.",
            "C. trav. R7331-9 ; règles de la coopérative (H3, H4)"),
    WAITS_FOR_APPROVAL(
            "PURCHASE-02",
            "Achat hors attente",
            "Cet achat n'attend pas d'approbation.",
            "Décision de conception : un fait suit ce qui l'a précédé"),
    UNCHANGED_ONCE_APPROVED(
            "PURCHASE-02",
            "Achat déjà approuvé",
            "Cet achat est approuvé depuis le {0} : il ne change plus.",
            "Décision de conception : ce qui est compté ne change plus"),
    APPROVED_BY_ANOTHER(
            "sécurité §11",
            "Achat saisi par vous",
            "Personne n'approuve l'achat qu'elle ou il a saisi.",
            "Contrôle interne : deux personnes pour ce qui touche à l'argent");

    private final Text text;

    PurchaseRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
