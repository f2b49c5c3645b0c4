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
            "Bon sens : un fait ne se répète pas"),
    ADMISSION_RECORDED(
            "COOP-08",
            "Pas d'admission enregistrée",
            "Seule une admission suivie de la souscription des parts se corrige.",
            "Loi 78-763 art. 7 et 8"),
    ADMISSION_CORRECTED_WITH_ITS_ASSEMBLY(
            "COOP-08",
            "Assemblée de l'admission",
            "Une assemblée a prononcé cette admission : la corriger, c'est dire laquelle.",
            "Loi 78-763 art. 7 et 8"),
    ADMITTED_BEFORE_THE_END(
            "COOP-11",
            "Admission après la fin du sociétariat",
            "Le sociétariat a pris fin le {0} : l'admission ne suit pas cette date.",
            "Bon sens : un fait daté"),
    ADMITTED_AFTER_THE_EXIT(
            "COOP-11",
            "Admission avant une sortie",
            "La personne était sortie le {0}, et l'admission a suivi : elle ne précède pas cette sortie.",
            "Bon sens : un fait daté");

    private final Text text;

    CorrectionRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
