package coop.alveole.domain.membership.correction;

import coop.alveole.domain.shared.Rule;

/** The rules of a correction, as the auditor reads them. */
public enum CorrectionRule implements Rule {
    CONTRACT_RECORDED(
            "CAE-04",
            "Contrat inconnu",
            "Aucun contrat de cette nature, avec un premier et un dernier jour, ne commence le {0}.",
            "C. trav. L7331-3"),
    CORRECTION_CHANGES_SOMETHING(
            "CAE-04",
            "Correction sans objet",
            "Les dates corrigées sont celles qui sont déjà enregistrées.",
            "Bon sens : un fait ne se répète pas");

    private final Text text;

    CorrectionRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
