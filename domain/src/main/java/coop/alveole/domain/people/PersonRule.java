package coop.alveole.domain.people;

import coop.alveole.domain.shared.Rule;

/** The rules of a person's file, as the auditor reads them. */
public enum PersonRule implements Rule {
    SOMETHING_NEW(
            "PERSON-01",
            "Aucun renseignement nouveau",
            "Rien de nouveau à inscrire : au {0}, le dossier dit déjà cela.",
            "Décision de conception : un fait inscrit dit quelque chose"),
    EACH_FIELD_ONCE(
            "PERSON-02",
            "Renseignement donné deux fois",
            "Un même renseignement n'est donné qu'une fois à la fois.",
            "Décision de conception : un fait ne se contredit pas");

    private final Text text;

    PersonRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
