package coop.alveole.domain.membership.letters;

import coop.alveole.domain.shared.Rule;

/** The rules of letters produced at once, and of the numbers that the post gives them. */
public enum LetterRule implements Rule {
    LETTERS_ALONE(
            "LETTRE-01",
            "Pas une lettre",
            "Un lot est fait de lettres ; ce document-là se produit sur la fiche de la personne.",
            "Décision de conception : un contrat se relit un par un"),
    SOMEBODY_TO_WRITE_TO(
            "LETTRE-02",
            "Personne à qui écrire",
            "Aucune des personnes choisies n'a de lettre complète à recevoir : rien n'est produit.",
            "Bon sens : un lot compte une lettre au moins"),
    LETTERS_AT_A_TIME(
            "LETTRE-03",
            "Lot trop long",
            "Un lot compte {0} lettres au plus : choisissez moins de personnes, ou faites deux lots.",
            "Décision de conception : on attend qu'elles soient imprimées"),
    NUMBER_ON_EACH_LINE(
            "LETTRE-04",
            "Numéro illisible",
            "Ligne {0} : un numéro de recommandé compte 11 à 15 chiffres et lettres. Rien n'est inscrit.",
            "Bon sens : un numéro faux ne prouve rien"),
    NAME_ON_THE_LIST(
            "LETTRE-05",
            "Nom hors de la liste",
            "Ligne {0} : ce nom n'est pas celui d'une lettre, et d'une seule, de ce lot. Rien n'est inscrit.",
            "COOP-25 : la preuve est celle d'une personne"),
    A_LETTER_FOR_EACH_LINE(
            "LETTRE-06",
            "Plus de lignes que de lettres",
            "Ligne {0} : le lot ne compte que {1} lettres. Rien n'est inscrit.",
            "COOP-25 : la preuve est celle d'une personne"),
    ONE_LINE_A_LETTER(
            "LETTRE-07",
            "Même lettre deux fois",
            "Ligne {0} : cette lettre ou ce numéro figure déjà ligne {1}. Rien n'est inscrit.",
            "COOP-25 : la preuve est celle d'une personne");

    private final Text text;

    LetterRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
