package coop.alveole.domain.checklist;

import coop.alveole.domain.shared.Rule;

/** The rules of the list of the house. */
public enum ChecklistRule implements Rule {
    ITEM_NOT_YET_LISTED(
            "CHECKLIST-01",
            "Déjà dans la liste",
            "« {0} » est déjà dans la liste depuis le {1}.",
            "Décision de conception : un fait inscrit dit quelque chose"),
    ITEM_LISTED(
            "CHECKLIST-02", "Pas dans la liste", "« {0} » n'est pas dans la liste au {1}.", "Bon sens : un fait daté");

    private final Text text;

    ChecklistRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
