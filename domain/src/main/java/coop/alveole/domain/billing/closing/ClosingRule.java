package coop.alveole.domain.billing.closing;

import coop.alveole.domain.shared.Rule;

/** How periods are closed, as the auditor reads it. */
public enum ClosingRule implements Rule {
    CLOSED_DAY_AFTER_DAY(
            "ISCA-05",
            "Clôture hors de son tour",
            "Chaque jour se clôt une fois, l'un après l'autre : le dernier clos est le {0}.",
            "BOI-TVA-DECLA-30-10-30 : clôtures journalières, mensuelles et annuelles, et total perpétuel");

    private final Text text;

    ClosingRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
