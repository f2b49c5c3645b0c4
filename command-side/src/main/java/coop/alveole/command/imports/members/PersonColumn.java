package coop.alveole.command.imports.members;

import coop.alveole.domain.shared.PersonalField;
import java.util.Arrays;

/** The columns of a person whose words are sealed as they are, and the field each one fills. */
enum PersonColumn {
    CIVILITY("Civilité", PersonalField.CIVILITY),
    BIRTH_NAME("Nom de jeune fille", PersonalField.BIRTH_NAME),
    SEX("Sexe", PersonalField.SEX),
    BIRTH_PLACE("Lieu de naissance", PersonalField.BIRTH_PLACE),
    NATIONALITY("Nationalité", PersonalField.NATIONALITY),
    INTERNAL_ID("Identifiant interne", PersonalField.INTERNAL_ID),
    EMAIL("E-mail 1", PersonalField.EMAIL),
    SECOND_EMAIL("E-mail 2", PersonalField.SECOND_EMAIL),
    MOBILE("Tél. mobile", PersonalField.PHONE),
    LANDLINE("Tél. fixe", PersonalField.SECOND_PHONE),
    ADDRESS("Adresse", PersonalField.ADDRESS),
    POSTCODE("Code postal", PersonalField.POSTCODE),
    CITY("Ville", PersonalField.CITY),
    FAMILY_SITUATION("Situation de famille", PersonalField.FAMILY_SITUATION),
    STATUS("Statut social actuel", PersonalField.STATUSES_TODAY),
    SECTOR("Typologie des métiers/secteurs d'activité", PersonalField.SECTOR),
    TRADE("Activités", PersonalField.TRADE),
    PRESCRIBER_NAME("Nom du prescripteur", PersonalField.PRESCRIBER_NAME);

    private final String label;
    private final PersonalField field;

    PersonColumn(String label, PersonalField field) {
        this.label = label;
        this.field = field;
    }

    static PersonColumn of(PersonalField field) {
        return Arrays.stream(values())
                .filter(column -> column.field == field)
                .findFirst()
                .orElseThrow();
    }

    String label() {
        return label;
    }

    PersonalField field() {
        return field;
    }
}
