package coop.alveole.domain.imports;

import coop.alveole.domain.shared.Rule;

/** The rules of an import, as the auditor reads them. */
public enum ImportRule implements Rule {
    UNDONE_ONCE(
            "IMPORT-01",
            "Import déjà annulé",
            "Cet import a été annulé le {0} : ses fichiers se reprennent par un nouvel import.",
            "Décision de conception : un fait suit ce qui l'a précédé"),
    NOTHING_DEPENDS_ON_IT(
            "IMPORT-02",
            "Des saisies s'appuient sur cet import",
            "On ne peut plus annuler cet import : des saisies faites depuis s'appuient sur lui ({0}, la première du {1}).",
            "Décision de conception : annuler n'emporte que ce que l'import a apporté, jamais ce que quelqu'un a saisi");

    private final Text text;

    ImportRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
