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
public record PersonFile(String id, List<Line> lines) {
    /** Details that hold from a day on, until a later line names the same field. */
    public record Line(LocalDate from, List<PersonalDetail> details, long position) {}

    /**
     * Each field as it was on that day; of two lines of one day, the last recorded is right. What is first said of a field
     * is taken to have held before: a name is not younger than our knowledge of it.
     */
    public Map<PersonalField, Personal> at(LocalDate asOf) {
        var fields = new EnumMap<PersonalField, Personal>(PersonalField.class);
        for (var line : inOrder()) {
            boolean holds = !line.from().isAfter(asOf);
            for (var detail : line.details())
                if (holds || !fields.containsKey(detail.field())) fields.put(detail.field(), detail.text());
        }
        return Collections.unmodifiableMap(fields);
    }

    private List<Line> inOrder() {
        return lines.stream()
                .sorted(Comparator.comparing(Line::from).thenComparingLong(Line::position))
                .toList();
    }

    /** One event, one line: the version by which If-Match knows the person. */
    public long version() {
        return lines.size() - 1L;
    }

    PersonFile with(Line line) {
        return new PersonFile(id, Stream.concat(lines.stream(), Stream.of(line)).toList());
    }
}
