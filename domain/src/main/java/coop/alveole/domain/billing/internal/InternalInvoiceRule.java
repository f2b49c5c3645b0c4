package coop.alveole.domain.billing.internal;

import coop.alveole.domain.shared.Rule;

/** The rules of internal invoices, as the auditor reads them. */
public enum InternalInvoiceRule implements Rule {
    INTERNAL_BETWEEN_TWO(
            "INTERNAL-01",
            "Facture interne à soi-même",
            "Une facture interne va d'une activité à une autre.",
            "Bon sens : une activité ne se doit rien à elle-même"),
    INTERNAL_OF_SOMETHING(
            "INTERNAL-02",
            "Facture interne sans montant",
            "Une facture interne a un montant hors taxes positif : ce qui se défait s'annule par une écriture inverse.",
            "Décision de conception : rien ne se corrige, tout s'ajoute"),
    INTERNAL_ONCE_SUPPLIED(
            "INTERNAL-03",
            "Travail à venir",
            "Une facture interne se fait une fois le travail rendu, le {0} au plus tard.",
            "Bon sens : un fait daté"),
    INTERNAL_BETWEEN_OPEN_ACTIVITIES(
            "INTERNAL-04",
            "Activité close",
            "Une facture interne va d'une activité ouverte à une activité ouverte.",
            "C. trav. R7331-5 : le compte d'une activité close est arrêté ; décision de conception"),
    INTERNAL_WITHIN_THE_SALE(
            "INTERNAL-05",
            "Facture interne au-dessus de la vente",
            "De la facture au client, {0} hors taxes restent à partager : une facture interne ne va pas au-delà.",
            "CAE-14 ; décision de conception : un euro extérieur ne se partage qu'une fois"),
    INTERNAL_AWAITS_AN_ANSWER(
            "INTERNAL-06",
            "Facture interne déjà répondue",
            "Cette facture interne n'attend plus de réponse.",
            "Décision de conception : un fait suit ce qui l'a précédé"),
    INTERNAL_ACCEPTED_BY_ANOTHER(
            "sécurité §11",
            "Facture interne faite par vous",
            "Personne n'accepte la facture interne qu'elle ou il a faite.",
            "Contrôle interne : deux personnes pour ce qui touche à l'argent"),
    INTERNAL_REVERSED_ONCE_ACCEPTED(
            "INTERNAL-07",
            "Rien à annuler",
            "Seule une facture interne acceptée s'annule, et une seule fois.",
            "Décision de conception : rien ne se corrige, tout s'ajoute"),
    SHARE_ANSWERED_ONCE(
            "INTERNAL-08",
            "Part d'apport déjà répondue",
            "La part d'apport de cet encaissement a déjà sa réponse.",
            "Décision de conception : un encaissement ne propose qu'une fois"),
    SHARE_OF_WHAT_IS_COLLECTED(
            "INTERNAL-09",
            "Règlement repris",
            "Ce règlement a été repris : il n'y a plus de part d'apport à répondre.",
            "Convention entre activités (CAE-14) : l'apport suit l'encaissement");

    private final Text text;

    InternalInvoiceRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
