package coop.alveole.query.people;

import static coop.alveole.domain.shared.PersonalField.FIRST_NAME;
import static coop.alveole.domain.shared.PersonalField.LAST_NAME;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.projection.people.PersonFile;
import coop.alveole.query.shared.KeyRing;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Words;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opens a person's file for a reader who may: each field reads its words, « effacé » or « réservé ». */
@Component
public class Names {
    private final KeyRing keys;

    Names(KeyRing keys) {
        this.keys = keys;
    }

    /** Every field the file has on that day. */
    public Map<PersonalField, Words> of(PersonFile file, Reading reading) {
        boolean mayOpen = reading.viewer().may(Access.READ_IDENTITY, new PersonId(file.id()));
        var words = new EnumMap<PersonalField, Words>(PersonalField.class);
        file.at(reading.asOf())
                .forEach((field, text) -> words.put(field, mayOpen ? open(field, text) : Words.RESERVED));
        return words;
    }

    private Words open(PersonalField field, Personal text) {
        return keys.open(text, field).map(Words::of).orElse(Words.ERASED);
    }

    /** Last name first, as lists are sorted. */
    public static String full(Map<PersonalField, Words> words) {
        var last = words.getOrDefault(LAST_NAME, Words.RESERVED);
        var first = words.getOrDefault(FIRST_NAME, Words.RESERVED);
        return last.equals(first) ? last.text() : last.text() + " " + first.text();
    }
}
