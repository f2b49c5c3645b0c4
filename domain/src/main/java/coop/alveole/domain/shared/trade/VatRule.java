package coop.alveole.domain.shared.trade;

import coop.alveole.domain.shared.Rule;

/** What a number must be to name a company for VAT. */
public enum VatRule implements Rule {
    VAT_NUMBER_OF_THE_UNION(
            "INV-01",
            "Numéro de TVA erroné",
            "Un numéro de TVA intracommunautaire commence par les deux lettres du pays et a la forme que ce pays lui"
                    + " donne : vérifiez la saisie.",
            "Directive 2006/112/CE art. 214 et 215 (formes à confirmer)");

    private final Text text;

    VatRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
