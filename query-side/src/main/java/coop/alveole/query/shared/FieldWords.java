package coop.alveole.query.shared;

import static coop.alveole.domain.shared.PersonalField.*;

import coop.alveole.domain.shared.PersonalField;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How the fields of a person are called, and how what they say is written. */
public final class FieldWords {
    private static final Set<PersonalField> DAYS = EnumSet.of(BIRTH_DATE, SUPPORT_ENDS_ON, RIGHTS_END_ON, AAH_ENDS_ON);

    private FieldWords() {}

    /** A key of the bundle. */
    public static String label(PersonalField field) {
        return "person." + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static boolean isADay(PersonalField field) {
        return DAYS.contains(field);
    }

    /** A day is sealed as programs write it, and read as people do. */
    public static String written(PersonalField field, String text) {
        return isADay(field) && text.matches("\\d{4}-\\d{2}-\\d{2}") ? French.day(LocalDate.parse(text)) : text;
    }
}
