package coop.alveole.domain.billing.quote;

import coop.alveole.domain.shared.Rule;

/** The rules of quotes, as the auditor reads them. */
public enum QuoteRule implements Rule {
    QUOTE_SELLS_SOMETHING(
            "BILLING-10",
            "Devis sans montant",
            "Un devis compte au moins une ligne, et son total est positif.",
            "C. civ. art. 1114 : une offre dit les éléments essentiels du contrat envisagé"),
    QUOTE_VALID_WHEN_WRITTEN(
            "BILLING-10",
            "Devis déjà expiré",
            "Un devis vaut au moins jusqu'au {0}, jour où il est écrit.",
            "C. civ. art. 1116 : l'offre se maintient pendant le délai fixé par son auteur"),
    QUOTE_TERMS_WITHIN_THE_WHOLE(
            "BILLING-10",
            "Acompte et échéances au-delà du tout",
            "L'acompte et les échéances, chacune positive, ne dépassent pas ensemble 100 % : le solde est ce qui reste.",
            "Décision de conception : acompte, situations et solde font le devis, ni plus ni moins (G10)"),
    WORK_SHARED_WITH_OTHERS(
            "BILLING-11",
            "Part d'une autre activité mal dite",
            "Une part revient à une autre activité, une fois chacune, en pourcentage ou en montant ; ensemble elles ne"
                    + " dépassent pas le devis.",
            "Décision de conception : une convention dit un taux ou un montant"),
    QUOTE_STILL_OPEN(
            "BILLING-12",
            "Devis signé ou abandonné",
            "Un devis signé ou abandonné ne change plus : faites-en un autre.",
            "C. civ. art. 1113 et 1118 : le contrat est formé par l'acceptation de l'offre"),
    QUOTE_NOT_SUBMITTED_YET(
            "BILLING-12",
            "Devis déjà soumis",
            "Seul un brouillon, ou un devis retourné, se soumet à l'équipe ou s'abandonne.",
            "Décision de conception : un fait suit ce qui l'a précédé"),
    QUOTE_SUBMITTED_FOR_APPROVAL(
            "BILLING-12",
            "Devis non soumis",
            "Seul un devis soumis à l'équipe s'approuve, ou se retourne à son auteur·e.",
            "Décision de conception : un fait suit ce qui l'a précédé"),
    QUOTE_APPROVED_BY_ANOTHER(
            "BILLING-02",
            "Devis approuvé par qui l'a écrit",
            "Personne n'approuve le devis qu'elle ou il a écrit.",
            "Séparation des tâches : security §11"),
    QUOTE_APPROVED_BEFORE_SENT(
            "BILLING-12",
            "Devis non approuvé",
            "Un devis s'envoie une fois approuvé, et une fois par version.",
            "Décision de conception : un fait suit ce qui l'a précédé"),
    QUOTE_SENT_BEFORE_ANSWERED(
            "BILLING-12",
            "Devis non envoyé",
            "Un devis se signe ou se refuse une fois envoyé.",
            "C. civ. art. 1118 : l'offre lie une fois connue de son destinataire"),
    QUOTE_ANSWERED_WHILE_VALID(
            "BILLING-12",
            "Devis hors de sa durée de validité",
            "Ce devis, valable jusqu'au {0}, ne s'envoie ni ne se signe plus après : prolongez-le par une nouvelle version.",
            "C. civ. art. 1117 : l'offre est caduque à l'expiration du délai fixé par son auteur"),
    QUOTE_SIGNED_BEFORE_INVOICED(
            "BILLING-13",
            "Devis non signé",
            "Seul un devis signé se facture.",
            "Décision de conception : un fait suit ce qui l'a précédé"),
    INVOICED_WITHIN_THE_QUOTE(
            "BILLING-13",
            "Facture au-delà du devis",
            "Il reste {0} HT à facturer sur ce devis : une facture en prend une partie, ou le tout.",
            "Décision de conception : acompte, situations et solde font le devis, ni plus ni moins (G10)"),
    EARLIER_INVOICES_NUMBERED(
            "BILLING-13",
            "Facture du devis encore en brouillon",
            "Le solde nomme les factures qui l'ont précédé : validez ou abandonnez d'abord celle qui est en brouillon.",
            "Décision de conception : une facture de solde dit ce qui est déjà facturé"),
    GIVES_BACK_WHAT_WAS_INVOICED(
            "BILLING-13",
            "Facture étrangère au devis",
            "Cette facture n'est pas une partie de ce devis.",
            "Décision de conception : un fait suit ce qui l'a précédé");

    private final Text text;

    QuoteRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
