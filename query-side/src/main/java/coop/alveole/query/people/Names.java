package coop.alveole.query.people;

import static coop.alveole.domain.shared.PersonalField.FIRST_NAME;
import static coop.alveole.domain.shared.PersonalField.LAST_NAME;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.projection.people.PersonFile;
import coop.alveole.query.shared.KeyRing;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Words;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Opens a person's file for a reader who may: each field reads its words, « effacé » or « réservé ». */
@Component
public class Names {
    private final KeyRing keys;

    Names(KeyRing keys) {
        this.keys = keys;
    }

    /** Who they are and how to reach them, on that day: all that a list ever shows. */
    public Map<PersonalField, Words> of(PersonFile file, Reading reading) {
        return of(file, EnumSet.of(RetentionClass.IDENTITY, RetentionClass.CONTACT), reading);
    }

    /** The fields of these classes, each class for who may read it. */
    public Map<PersonalField, Words> of(PersonFile file, Set<RetentionClass> classes, Reading reading) {
        var person = new PersonId(file.id());
        var open = EnumSet.noneOf(RetentionClass.class);
        for (var each : classes) if (reading.viewer().may(right(each), person)) open.add(each);
        var words = new EnumMap<PersonalField, Words>(PersonalField.class);
        file.at(reading.asOf()).forEach((field, text) -> {
            if (!classes.contains(field.retention())) return;
            words.put(field, open.contains(field.retention()) ? open(field, text) : Words.RESERVED);
        });
        return words;
    }

    /** One detail of the file, whenever it held. */
    public Words of(PersonFile file, PersonalDetail detail, Reading reading) {
        boolean mayOpen = reading.viewer().may(right(detail.field().retention()), new PersonId(file.id()));
        return mayOpen ? open(detail.field(), detail.text()) : Words.RESERVED;
    }

    /** What is hidden until somebody says why they open it: each field is only named, erased, or not for this reader. */
    public Map<PersonalField, Words> masked(PersonFile file, RetentionClass retention, Reading reading) {
        var words = of(file, EnumSet.of(retention), reading);
        words.replaceAll((_, text) -> text.equals(Words.RESERVED) || text.equals(Words.ERASED) ? text : Words.MASKED);
        return words;
    }

    /** The fields of one class in clear, as far as a screen ever shows them; the caller has noted the read. */
    public Map<PersonalField, Words> opened(PersonFile file, RetentionClass retention, Reading reading) {
        var words = of(file, EnumSet.of(retention), reading);
        words.replaceAll(SectionView::shown);
        return words;
    }

    /** The class table of security §6. */
    public static Access right(RetentionClass retention) {
        return switch (retention) {
            case IDENTITY, CONTACT -> Access.READ_IDENTITY;
            case SOCIAL -> Access.READ_SOCIAL;
            case CARE -> Access.READ_CARE;
        };
    }

    private Words open(PersonalField field, Personal text) {
        return keys.open(text, field).map(Words::of).orElse(Words.ERASED);
    }

    /** As {@link #full(Map)}; nothing else of the file is opened. */
    public String full(PersonFile file, Reading reading) {
        boolean mayOpen = reading.viewer().may(Access.READ_IDENTITY, new PersonId(file.id()));
        var fields = file.at(reading.asOf());
        var words = new EnumMap<PersonalField, Words>(PersonalField.class);
        for (var field : List.of(LAST_NAME, FIRST_NAME))
            if (fields.containsKey(field)) words.put(field, mayOpen ? open(field, fields.get(field)) : Words.RESERVED);
        return full(words);
    }

    /** Last name first, as lists are sorted. */
    public static String full(Map<PersonalField, Words> words) {
        var last = words.getOrDefault(LAST_NAME, Words.RESERVED);
        var first = words.getOrDefault(FIRST_NAME, Words.RESERVED);
        return last.equals(first) ? last.text() : last.text() + " " + first.text();
    }
}
