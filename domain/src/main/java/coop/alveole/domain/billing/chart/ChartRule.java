package coop.alveole.domain.billing.chart;

import coop.alveole.domain.shared.Rule;

/** What a code of the accounts may be, as the auditor reads it. */
public enum ChartRule implements Rule {
    CODE_IN_FORM(
            "ENTRY-01",
            "Code comptable mal formé",
            "« {0} » n'est pas un code : de 1 à 17 lettres majuscules ou chiffres, sans espace.",
            "Colonnes attendues par Sage, Ciel et Quadra"),
    ACCOUNT_BEGINS_WITH_ITS_CLASS(
            "FEC-09",
            "Numéro de compte mal formé",
            "« {0} » n'est pas un compte général : il commence par trois chiffres au moins, dont le premier de 1 à 8.",
            "LPF art. A47 A-1, VII (CompteNum) ; plan comptable général"),
    ACCOUNT_STILL_IN_THE_PLAN(
            "ACC-02",
            "Compte supprimé du plan comptable",
            "Les comptes 791, 796 et 797 n'existent plus depuis les exercices ouverts en 2025 : « {0} » est à remplacer"
                    + " (649, 708 ou 7587).",
            "Règlement ANC 2022-06"),
    CHOICE_CHANGES_SOMETHING(
            "ENTRY-02",
            "Rien à changer",
            "Au {0}, tout ce qui est demandé est déjà réglé ainsi.",
            "Bon sens : un fait inscrit dit quelque chose");

    private final Text text;

    ChartRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
