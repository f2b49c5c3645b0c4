package coop.alveole.projection.people;

import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What we hold about one person through time (fiche), every word of it sealed. */
public record PersonFile(String id, List<Line> lines, long position) {
    /** Details that hold from a day on, until a later line names the same field. */
    public record Line(LocalDate from, List<PersonalDetail> details, long position) {}

    /** Each field as it was on that day; of two lines of one day, the last recorded is right. */
    public Map<PersonalField, Personal> at(LocalDate asOf) {
        var fields = new EnumMap<PersonalField, Personal>(PersonalField.class);
        lines.stream()
                .filter(line -> !line.from().isAfter(asOf))
                .sorted(Comparator.comparing(Line::from).thenComparingLong(Line::position))
                .flatMap(line -> line.details().stream())
                .forEach(detail -> fields.put(detail.field(), detail.text()));
        return Collections.unmodifiableMap(fields);
    }

    PersonFile with(Line line) {
        return new PersonFile(id, Stream.concat(lines.stream(), Stream.of(line)).toList(), line.position());
    }
}
