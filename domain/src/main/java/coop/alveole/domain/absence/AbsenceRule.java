package coop.alveole.domain.absence;

import coop.alveole.domain.shared.Rule;

/** The rules of an absence, as the auditor reads them. */
public enum AbsenceRule implements Rule {
    AWAY_A_DAY_AT_LEAST(
            "ABSENCE-01",
            "Absence qui finit avant de commencer",
            "Le dernier jour d'une absence est le {0} au plus tôt, son premier jour.",
            "Bon sens : un fait daté"),
    ONE_ABSENCE_AT_A_TIME(
            "ABSENCE-02",
            "Absence déjà notée",
            "Une absence est déjà notée du {0} au {1} : deux absences ne partagent aucun jour.",
            "Décision de conception : un fait ne se contredit pas"),
    SUBSTITUTED_BY_ANOTHER(
            "ABSENCE-03",
            "Remplaçant·e de soi-même",
            "On ne se remplace pas soi-même.",
            "Bon sens : qui est absent ne remplace personne"),
    SUBSTITUTE_REACHES_THE_LINES(
            "ABSENCE-04",
            "Remplaçant·e sans accès à ces fiches",
            "Un remplacement n'ouvre aucun droit : chaque jour de l'absence, les rôles de la personne qui remplace"
                    + " couvrent la portée de la personne absente. Accordez-lui d'abord un rôle, daté.",
            "Décision de conception : sécurité §6, un droit est accordé, jamais supposé"),
    ABSENCE_STILL_TO_END(
            "ABSENCE-05",
            "Aucune absence à écourter",
            "Aucune absence commencée le {0} ne dure encore le {1}.",
            "Décision de conception : un fait suit ce qui l'a précédé");

    private final Text text;

    AbsenceRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
