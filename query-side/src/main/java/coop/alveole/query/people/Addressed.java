package coop.alveole.query.people;

import static coop.alveole.domain.shared.PersonalField.*;

import coop.alveole.domain.shared.PersonalField;
import coop.alveole.query.shared.Words;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** To whom, and where, a paper goes: what is erased, or not for this reader, is written on none. */
public record Addressed(String name, String street, String town) {
    public static Addressed of(Map<PersonalField, Words> words) {
        return new Addressed(
                together(words, CIVILITY, FIRST_NAME, LAST_NAME),
                said(words, ADDRESS),
                together(words, POSTCODE, CITY));
    }

    /** Empty where it cannot be written. */
    public static String said(Map<PersonalField, Words> words, PersonalField field) {
        return Optional.ofNullable(words.get(field))
                .filter(text -> !text.equals(Words.ERASED) && !text.equals(Words.RESERVED))
                .map(Words::text)
                .orElse("");
    }

    private static String together(Map<PersonalField, Words> words, PersonalField... fields) {
        return Stream.of(fields)
                .map(field -> said(words, field))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
