package coop.alveole.domain.round;

import coop.alveole.domain.shared.Rule;

/** The rules of the daily round, as the auditor reads them. */
public enum RoundRule implements Rule {
    NO_DAY_LEFT_OUT(
            "ROUND-01",
            "Ronde hors de son tour",
            "La dernière ronde est celle du {0} : la suivante est celle du lendemain, aucun jour ne se saute.",
            "Décision de conception : une ronde après trois jours manqués vaut trois rondes");

    private final Text text;

    RoundRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
