package coop.alveole.domain.imports.mapping;

import coop.alveole.domain.shared.Rule;

/** The rules of the columns of an export. */
public enum MappingRule implements Rule {
    LABEL_READ_ONCE(
            "IMPORT-03",
            "Intitulé déjà attribué",
            "« {0} » se lit déjà dans la colonne « {1} » : laissez d'abord celle-ci de côté.",
            "Décision de conception : de deux colonnes lues comme une seule, l'une serait perdue"),
    COLUMN_MAPPED(
            "IMPORT-04",
            "Colonne sans correspondance",
            "La colonne « {0} » est déjà laissée de côté.",
            "Décision de conception : un fait inscrit dit quelque chose");

    private final Text text;

    MappingRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
