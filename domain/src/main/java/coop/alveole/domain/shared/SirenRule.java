package coop.alveole.domain.shared;

/** What a number must be to name a company. */
public enum SirenRule implements Rule {
    SIREN_WITH_ITS_KEY(
            "HOUSE-01",
            "SIREN erroné",
            "Un SIREN a neuf chiffres, dont le dernier est la clé des huit autres : vérifiez la saisie.",
            "C. com. R123-221 ; clé de Luhn (à confirmer)"),
    SIRET_WITH_ITS_KEY(
            "INV-01",
            "SIRET erroné",
            "Un SIRET a quatorze chiffres : le SIREN, puis cinq, dont le dernier est une clé : vérifiez la saisie.",
            "C. com. R123-221 ; clé de Luhn, somme divisible par cinq pour La Poste (à confirmer)");

    private final Text text;

    SirenRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
