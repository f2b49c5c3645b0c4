package coop.alveole.domain.billing.payment;

import coop.alveole.domain.shared.Rule;

/** The rules of payments, as the auditor reads them. */
public enum PaymentRule implements Rule {
    PAYS_SOMETHING(
            "PAYMENT-01",
            "Règlement sans montant",
            "Un règlement a un montant positif : ce qui est rendu au client est un remboursement.",
            "Bon sens : un fait inscrit dit quelque chose"),
    ALLOCATED_ONCE(
            "PAYMENT-01",
            "Affectation impossible",
            "Un règlement s'affecte à chaque facture une fois, pour un montant positif.",
            "Décision de conception : un montant n'est affecté qu'une fois"),
    ALLOCATES_WHAT_CAME(
            "PAYMENT-01",
            "Affectations supérieures au règlement",
            "Il y a {0} à affecter, remboursements déduits.",
            "Décision de conception : un montant n'est affecté qu'une fois"),
    ALLOCATED_AS_KNOWN(
            "PAYMENT-01",
            "Affectations changées entre-temps",
            "Les affectations de ce règlement viennent de changer : relisez-les, puis recommencez.",
            "Décision de conception : un montant n'est affecté qu'une fois"),
    NOT_REVERSED(
            "PAYMENT-02",
            "Règlement annulé",
            "Ce règlement ne compte plus depuis le {0}.",
            "BOI-TVA-DECLA-30-10-30 : une correction est une opération en plus ou en moins"),
    NOTHING_REFUNDED(
            "PAYMENT-02",
            "Règlement en partie remboursé",
            "Ce règlement a été remboursé en partie : il ne s'annule plus.",
            "Décision de conception : un fait suit ce qui l'a précédé"),
    REFUNDS_THE_CREDIT(
            "PAYMENT-03",
            "Remboursement supérieur au crédit",
            "Il reste {0} au crédit du client sur ce règlement.",
            "Décision de conception : un montant n'est rendu qu'une fois"),
    DEPOSITED_AS_IT_CAME(
            "PAYMENT-04",
            "Règlement qui ne se remet pas ainsi",
            "Un bordereau réunit des chèques, ou des espèces : jamais les deux, ni un virement ou une carte.",
            "Décision de conception : la banque compte à part les chèques et les espèces"),
    DEPOSITED_ONCE(
            "PAYMENT-04",
            "Règlement déjà remis",
            "Ce règlement est déjà sur un bordereau de remise.",
            "Décision de conception : un montant n'est remis qu'une fois");

    private final Text text;

    PaymentRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
