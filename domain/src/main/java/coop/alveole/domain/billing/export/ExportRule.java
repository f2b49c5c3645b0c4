package coop.alveole.domain.billing.export;

import coop.alveole.domain.shared.Rule;

/** How entries leave, as the auditor reads it. */
public enum ExportRule implements Rule {
    PERIOD_IN_ORDER(
            "ENTRY-03",
            "Période à l'envers",
            "Une période va d'un jour à un autre, le même ou plus tard.",
            "Bon sens : un fait daté"),
    SOMETHING_LEFT(
            "ENTRY-03",
            "0 écriture",
            "Du {0} au {1}, tout ce qui peut partir est déjà parti : 0 écriture.",
            "Décision de conception : un fait ne part qu'une fois (W7)"),
    LEAVES_ONCE(
            "ENTRY-04",
            "Écriture déjà exportée",
            "« {0} » est déjà parti dans un lot : une correction part dans un lot suivant, sous son propre fait.",
            "Décision de conception : un fait ne part qu'une fois (W7)"),
    NUMBERED_IN_ORDER(
            "ENTRY-04",
            "Un autre lot vient de partir",
            "Le prochain lot porte le numéro {0} : quelqu'un vient d'exporter, recommencez.",
            "Décision de conception : les lots se suivent sans trou"),
    ENTRY_BALANCED(
            "ENTRY-05",
            "Écriture non équilibrée",
            "Écriture refusée : non équilibrée, écart {1} (« {0} »).",
            "C. com. art. R123-174 ; PCG art. 921-1 (partie double)");

    private final Text text;

    ExportRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
