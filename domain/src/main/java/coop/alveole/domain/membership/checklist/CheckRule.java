package coop.alveole.domain.membership.checklist;

import coop.alveole.domain.shared.Rule;

/** The rules of what is checked of one membership. */
public enum CheckRule implements Rule {
    TOOL_NOT_YET_OPEN(
            "CHECKLIST-03",
            "Compte déjà ouvert",
            "Le compte « {0} » est ouvert depuis le {1}.",
            "Décision de conception : un fait inscrit dit quelque chose"),
    TOOL_OPEN(
            "CHECKLIST-04",
            "Compte non ouvert",
            "Le compte « {0} » n'est pas ouvert au {1}.",
            "Bon sens : un fait daté"),
    DOCUMENT_NOT_YET_RECEIVED(
            "CHECKLIST-05",
            "Document déjà reçu ce jour",
            "« {0} » est déjà noté comme reçu le {1}.",
            "Décision de conception : un fait inscrit dit quelque chose");

    private final Text text;

    CheckRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
