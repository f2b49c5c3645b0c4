package coop.alveole.domain.billing.opening;

import coop.alveole.domain.shared.Rule;

/** The rules of an opening, as the auditor reads them. */
public enum OpeningRule implements Rule {
    BALANCE_OPENED_ONCE(
            "OPENING-01",
            "Solde déjà repris",
            "Le solde de cette activité est déjà repris : {0} au {1}. Annulez cette reprise pour en faire une autre.",
            "Décision de conception : une activité n'a qu'un solde d'ouverture"),
    BALANCE_SIGNED(
            "OPENING-02",
            "Solde non signé",
            "Le solde d'une activité est repris sur la signature d'un·e comptable, qui a signé aujourd'hui au plus tard.",
            "C. com. art. L123-12 à L123-14 : des comptes réguliers et sincères (à confirmer)"),
    FIGURES_OF_BEFORE_TOLD(
            "OPENING-07",
            "Chiffres de l'ancien logiciel inconnus",
            "L'ancien logiciel ne dit pas cela de cette activité : reprenez d'abord son fichier de contrôle.",
            "Décision de conception : un fait suit ce qui l'a précédé"),
    ACCEPTED_WHERE_IT_DIFFERS(
            "OPENING-08",
            "Rien à accepter",
            "Il n'y a pas d'écart à accepter : les deux logiciels disent la même chose.",
            "Décision de conception : un fait inscrit dit quelque chose"),
    ACCEPTED_FOR_A_MOTIVE(
            "OPENING-09",
            "Motif manquant",
            "Un écart qui reste s'accepte en disant pourquoi.",
            "Décision de conception : qui contrôle la reprise lit pourquoi un écart reste");

    private final Text text;

    OpeningRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
