package coop.alveole.query.search;

import coop.alveole.domain.shared.PersonalField;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one file can be found by: each field in its words and, where it is a number, as it was written. */
record Entry(List<String> name, Map<PersonalField, List<String>> words, Map<PersonalField, String> numbers) {
    /** By the name first; else the field that answers, so that the reader sees why a file is there. */
    Optional<Match> match(Sought sought) {
        if (sought.begins(name)) return Optional.of(Match.byName());
        for (var field : words.entrySet())
            if (sought.begins(field.getValue())) return Optional.of(Match.by(field.getKey()));
        for (var number : numbers.entrySet())
            if (sought.isIn(number.getValue())) return Optional.of(Match.by(number.getKey()));
        return Optional.empty();
    }

    /** Empty when the name itself is what was asked. */
    record Match(Optional<PersonalField> field) {
        static Match byName() {
            return new Match(Optional.empty());
        }

        static Match by(PersonalField field) {
            return new Match(Optional.of(field));
        }
    }
}
