package coop.alveole.domain.membership.employment;

import coop.alveole.domain.shared.Rule;

/** The rules of employment contracts, as the auditor reads them. */
public enum EmploymentRule implements Rule {
    FIXED_TERM_HAS_A_LAST_DAY(
            "CAE-04",
            "Durée du contrat de travail",
            "Un CDD a un dernier jour, un CDI n'en a pas.",
            "C. trav. L1221-2 et L1242-7 (à confirmer)"),
    ENTREPRENEUR_UNDER_A_CESA(
            "CAE-18",
            "Contrat d'entrepreneur·e remplacé par le CESA",
            "Depuis le {0}, qui entreprend ici signe un CESA : un contrat de travail d'entrepreneur·e est antérieur.",
            "Décret 2015-1363"),
    EMPLOYMENT_IN_FORCE(
            "CAE-04",
            "Pas de contrat de travail en cours",
            "Aucun contrat de travail ne court au-delà du {0}.",
            "C. trav. L1221-1 (à confirmer)");

    private final Text text;

    EmploymentRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
