package coop.alveole.domain.accompaniment;

import coop.alveole.domain.shared.Rule;

/** The rules of accompaniment, as the auditor reads them. */
public enum AccompanimentRule implements Rule {
    INTERVIEW_ONCE_A_DAY(
            "CAE-14",
            "Entretien déjà enregistré",
            "Un entretien est déjà enregistré le {0} : il ne compte qu'une fois.",
            "Décret 2015-1363, C. trav. R7331-1 et suivants"),
    INTERVIEW_RECORDED(
            "CAE-14",
            "Aucun entretien ce jour-là",
            "Aucun entretien n'est enregistré le {0}.",
            "Décret 2015-1363, C. trav. R7331-1 et suivants");

    private final Text text;

    AccompanimentRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
