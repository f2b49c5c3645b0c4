package coop.alveole.domain.people;

import coop.alveole.domain.shared.Rule;

/** The forms that words about a person have. A refusal names the field and never repeats the words. */
public enum FormatRule implements Rule {
    WORDS_ON_ONE_LINE(
            "PERSON-04",
            "Texte illisible",
            "« {0} » attend de 1 à 120 caractères, sur une ligne.",
            "Décision de conception : ce qui est scellé ne se relit pas"),
    EMAIL_ADDRESS(
            "PERSON-05",
            "Adresse e-mail mal formée",
            "« {0} » attend une adresse comme nom@exemple.fr.",
            "RFC 5321 §4.1.2"),
    PHONE_NUMBER(
            "PERSON-06",
            "Numéro de téléphone mal formé",
            "« {0} » attend un numéro comme 06 12 34 56 78 ou +33 6 12 34 56 78.",
            "UIT-T E.164"),
    POSTAL_CODE(
            "PERSON-07",
            "Code postal mal formé",
            "« {0} » attend cinq chiffres, ou le code d'un autre pays.",
            "Norme La Poste NF Z10-011"),
    NIR_WITH_ITS_KEY(
            "PERSON-08",
            "Numéro de sécurité sociale erroné",
            "« {0} » attend quinze caractères, dont une clé à la fin : celle-ci ne correspond pas.",
            "Décret 82-103, art. 4 (composition du NIR)"),
    IBAN_WITH_ITS_KEY(
            "PERSON-09",
            "IBAN erroné",
            "« {0} » attend un IBAN dont les chiffres de contrôle sont justes.",
            "ISO 13616 (modulo 97)"),
    SMALL_NUMBER("PERSON-10", "Nombre mal formé", "« {0} » attend un nombre de 0 à 30.", "Décision de conception"),
    WEB_ADDRESS(
            "PERSON-11",
            "Adresse de site mal formée",
            "« {0} » attend une adresse comme https://exemple.fr.",
            "RFC 3986 §3");

    private final Text text;

    FormatRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
