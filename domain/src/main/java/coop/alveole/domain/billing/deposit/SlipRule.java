package coop.alveole.domain.billing.deposit;

import coop.alveole.domain.shared.Rule;

/** The rules of deposit slips. */
public enum SlipRule implements Rule {
    GATHERS_PAYMENTS(
            "DEPOSIT-01",
            "Bordereau sans règlement",
            "Un bordereau réunit au moins un règlement, chacun une fois.",
            "Bon sens : un fait inscrit dit quelque chose");

    private final Text text;

    SlipRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
