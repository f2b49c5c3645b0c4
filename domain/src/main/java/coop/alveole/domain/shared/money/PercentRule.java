package coop.alveole.domain.shared.money;

import coop.alveole.domain.shared.Rule;

/** How a rate is typed. */
public enum PercentRule implements Rule {
    RATE_AS_PERCENT(
            "HOUSE-07",
            "Taux illisible",
            "Un taux s'écrit en pour cent, de 0 à 100, exact : « 10 », « 10,5 » ou « 10 1/3 » ; « {0} » n'en est pas un.",
            "C. trav. R7331-5 (à confirmer) : les statuts fixent la contribution");

    private final Text text;

    PercentRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
