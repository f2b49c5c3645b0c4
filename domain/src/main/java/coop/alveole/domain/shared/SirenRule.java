package coop.alveole.domain.shared;

/** What a number must be to name a company. */
public enum SirenRule implements Rule {
    SIREN_WITH_ITS_KEY(
            "HOUSE-01",
            "SIREN erroné",
            "Un SIREN a neuf chiffres, dont le dernier est la clé des huit autres : vérifiez la saisie.",
            "C. com. R123-221 ; clé de Luhn (à confirmer)");

    private final Text text;

    SirenRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
