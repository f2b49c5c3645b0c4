package coop.alveole.domain.evidence;

import coop.alveole.domain.shared.Rule;

/** The rules of the record itself, as the auditor reads them. */
public enum HouseRule implements Rule {
    SEALS_MOVE_FORWARD(
            "RECORD-01",
            "Scellé sans fait nouveau",
            "Un scellé va plus loin que le précédent, qui couvre le registre jusqu'à la position {0}.",
            "Décision de conception : le registre est scellé chaque jour (sécurité §5)"),
    ONE_SEAL_A_DAY(
            "RECORD-02",
            "Déjà scellé ce jour-là",
            "Le registre est scellé une fois par jour au plus ; le dernier scellé est du {0}.",
            "Décision de conception : le registre est scellé chaque jour (sécurité §5)");

    private final Text text;

    HouseRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
