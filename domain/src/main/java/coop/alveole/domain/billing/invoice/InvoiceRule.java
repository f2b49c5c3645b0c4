package coop.alveole.domain.billing.invoice;

import coop.alveole.domain.shared.Rule;

/** The rules of invoices and credit notes, as the auditor reads them. */
public enum InvoiceRule implements Rule {
    NEVER_CHANGED_ONCE_VALIDATED(
            "INV-05",
            "Facture déjà validée",
            "La facture {0} est validée : elle ne change plus. Corrigez-la par un avoir.",
            "CIBS art. L216-34 (ex CGI art. 289, I 5) : une facture se corrige par une facture rectificative ou un avoir"),
    NOT_DISCARDED(
            "INV-05",
            "Brouillon abandonné",
            "Ce brouillon a été abandonné le {0} : faites-en un autre.",
            "Décision de conception : un fait suit ce qui l'a précédé"),
    SUBMITTED_FOR_VALIDATION(
            "BILLING-01",
            "Facture non soumise",
            "Seule une facture soumise à l'équipe se retourne à son auteur·e.",
            "Décision de conception : un fait suit ce qui l'a précédé"),
    STILL_A_DRAFT(
            "BILLING-01",
            "Facture déjà soumise",
            "La facture est déjà soumise à l'équipe.",
            "Décision de conception : un fait suit ce qui l'a précédé"),
    SELLS_SOMETHING(
            "INV-01",
            "Facture sans montant",
            "Une facture compte au moins une ligne, et son total est positif : pour rendre de l'argent, faites un avoir.",
            "CGI ann. II art. 242 nonies A, I 8°"),
    FOLLOWS_ITS_QUOTE(
            "BILLING-13",
            "Facture d'un devis",
            "Une facture d'acompte, de situation ou de solde vient d'un devis et le suit : elle ne se modifie pas,"
                    + " abandonnez-la ou créditez-la, puis refaites-la depuis son devis.",
            "Décision de conception : acompte, situations et solde font le devis, ni plus ni moins (G10)"),
    CREDITS_ONE_INVOICE(
            "INV-05",
            "Avoir sans facture",
            "Un avoir corrige une facture, et une seule ; une facture n'en corrige pas.",
            "CIBS art. L216-34 (ex CGI art. 289, I 5)"),
    WRITTEN_BY_ANOTHER(
            "BILLING-02",
            "Facture validée par qui l'a écrite",
            "Personne ne valide la facture qu'elle ou il a écrite, sauf délégation pour sa propre activité.",
            "Séparation des tâches : security §11"),
    VALIDATION_DELEGATED(
            "BILLING-02",
            "Validation non déléguée",
            "La coopérative n'a pas délégué à cette activité la validation de ses factures : soumettez-la à l'équipe.",
            "Séparation des tâches : security §11"),
    COVERED_BY_A_CONTRACT(
            "CAPE-05",
            "Aucun contrat en vigueur",
            "Aucun contrat d'un·e titulaire n'est en vigueur le {0}, jour de la prestation : une co-gérance peut l'accepter"
                    + " en disant pourquoi.",
            "C. com. art. L127-4 à L127-6 (à confirmer) ; règle H26"),
    DUE_WITHIN_SIXTY_DAYS(
            "INV-03",
            "Échéance hors du délai légal",
            "L'échéance va du jour de la facture à soixante jours après, soit du {0} au {1}.",
            "C. com. art. L441-10"),
    MENTIONS_COMPLETE(
            "INV-01",
            "Mentions obligatoires manquantes",
            "Il manque à ce document : {0}.",
            "CGI ann. II art. 242 nonies A, I ; C. com. art. L441-9 et R123-237 ; C. trav. art. L6352-12 (à confirmer)"),
    VALIDATED_BEFORE(
            "BILLING-03",
            "Facture non validée",
            "Seule une facture validée s'envoie, se règle, se conteste ou se crédite.",
            "Décision de conception : un fait suit ce qui l'a précédé"),
    CREDITS_WHAT_IS_LEFT(
            "INV-05",
            "Avoir supérieur à la facture",
            "Il reste {0} à créditer sur cette facture.",
            "CIBS art. L216-34 (ex CGI art. 289, I 5)"),
    PAYS_WHAT_IS_DUE(
            "BILLING-04",
            "Règlement supérieur au reste dû",
            "Il reste {0} à payer sur cette facture : le surplus reste au crédit du client.",
            "Décision de conception : un montant n'est affecté qu'une fois"),
    TAKES_BACK_WHAT_WAS_ALLOCATED(
            "BILLING-04",
            "Affectation inconnue",
            "Ce règlement n'a que {0} d'affectés à cette facture.",
            "Décision de conception : un montant n'est affecté qu'une fois"),
    SOMETHING_STILL_DUE(
            "BILLING-05",
            "Rien à payer",
            "Il ne reste rien à payer sur cette facture.",
            "Décision de conception : un fait suit ce qui l'a précédé"),
    NOT_WRITTEN_OFF(
            "BILLING-05",
            "Créance passée en perte",
            "La créance est passée en perte depuis le {0}.",
            "Décision de conception : un fait suit ce qui l'a précédé"),
    DISPUTED_ONCE(
            "BILLING-06",
            "Litige déjà ouvert ou clos",
            "Un litige s'ouvre une fois, et se clôt une fois ouvert.",
            "Décision de conception : un fait suit ce qui l'a précédé"),
    ISSUED_BEFORE_THE_SWITCH(
            "OPENING-03",
            "Facture d'après la reprise",
            "Une facture reprise est d'avant le {0}, jour de la reprise, et son échéance n'est pas d'avant elle.",
            "Décision de conception : la suite se facture ici"),
    OPEN_AT_THE_SWITCH(
            "OPENING-04",
            "Facture déjà soldée",
            "Une facture reprise reste à payer : ce qui en a été réglé va de zéro à moins de {0}.",
            "Décision de conception : seules les factures ouvertes se reprennent"),
    TAXED_AT_ITS_RATE(
            "OPENING-05",
            "TVA d'un autre taux",
            "La TVA reprise est de {0} là où son taux donne {1} : l'arrondi n'explique pas plus d'un euro.",
            "CGI art. 278 et suivants ; règle d'arrondi de l'ancien logiciel"),
    NEVER_ISSUED_AGAIN(
            "OPENING-06",
            "Facture de l'ancien logiciel",
            "La facture {0} a été émise par l'ancien logiciel : elle ne s'émet pas une seconde fois, son document est le sien.",
            "CGI ann. II art. 242 nonies A, I 7° (numéro unique)");

    private final Text text;

    InvoiceRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
