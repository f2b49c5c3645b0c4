package coop.alveole.domain.membership.terms;

import coop.alveole.domain.shared.Rule;

/** The rules about the words of a contract, as the auditor reads them. */
public enum TermsRule implements Rule {
    CAPE_WITH_ITS_CONTENTS(
            "CAPE-03",
            "Mentions du CAPE manquantes",
            "Un CAPE écrit contient huit mentions avant d'être signé. Il manque : {0}.",
            "C. com. R127-1"),
    CESA_WITH_ITS_CONTENTS(
            "CAE-02",
            "Mentions du CESA manquantes",
            "Un CESA écrit contient ses mentions obligatoires avant d'être signé. Il manque : {0}.",
            "C. trav. L7331-2 et R7331-10"),
    TRIAL_WITHIN_EIGHT_MONTHS(
            "CAE-07",
            "Période d'essai trop longue",
            "La période d'essai, renouvellement compris, dure huit mois au plus, contrats antérieurs déduits : elle va"
                    + " jusqu'au {0} au plus tard.",
            "C. trav. L7332-1"),
    NO_TRIAL_LEFT(
            "CAE-07",
            "Plus de période d'essai possible",
            "Les contrats antérieurs ont épuisé les huit mois : ce CESA n'a pas de période d'essai.",
            "C. trav. L7332-1"),
    TRIAL_UNDER_WAY(
            "CAE-07",
            "Pas de période d'essai en cours",
            "L'opération suppose une période d'essai en cours à cette date.",
            "C. trav. L7332-1"),
    AMENDMENT_CHANGES_SOMETHING(
            "CAE-02", "Avenant sans objet", "Un avenant change au moins une mention du contrat.", "C. trav. L7331-2"),
    CAPE_AMENDMENT_CHANGES_SOMETHING(
            "CAPE-03",
            "Avenant au CAPE sans objet",
            "Un avenant change au moins une des huit mentions du CAPE.",
            "C. com. R127-1"),
    CAPE_AMENDED_BEFORE_ITS_TERM(
            "CAPE-03",
            "Avenant après le terme du CAPE",
            "Le CAPE court jusqu'au {0} : un avenant prend effet ce jour-là au plus tard.",
            "C. com. L127-2 et R127-1"),
    TERMS_OF_A_KNOWN_CONTRACT(
            "CAE-02",
            "Contrat inconnu",
            "Aucun contrat ne commence le {0}.",
            "Bon sens : un fait suit ce qui l'a précédé"),
    AMENDMENT_OF_A_KNOWN_CONTRACT(
            "CAE-02",
            "Avenant sans contrat",
            "Aucun contrat n'était en cours le {0} : un avenant en change un.",
            "Bon sens : un fait suit ce qui l'a précédé"),
    AMENDMENT_NUMBERED_ONCE(
            "CAE-02",
            "Numéro d'avenant déjà pris",
            "Le contrat a déjà un avenant n° {0}.",
            "Bon sens : un fait ne se contredit pas"),
    PAST_TERMS_SAY_SOMETHING(
            "CAE-02",
            "Reprise sans contenu",
            "Rien n'est dit du contrat : il n'y a rien à reprendre.",
            "Bon sens : un fait inscrit dit quelque chose");

    private final Text text;

    TermsRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
