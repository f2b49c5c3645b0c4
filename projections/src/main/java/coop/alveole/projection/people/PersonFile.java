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
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What we hold about one person through time (fiche), every word of it sealed. Its version is that of the person, by
 * which If-Match knows it.
 */
public record PersonFile(
        String id, List<Line> lines, List<Emptied> emptied, List<Permit> permits, List<Visit> visits, long version) {
    /** Details that hold from a day on, until a later line names the same field. */
    public record Line(LocalDate from, List<PersonalDetail> details, long position) {}

    /** From that day on nothing is said of the field, until a later line does. */
    public record Emptied(LocalDate from, PersonalField field, long position) {}

    /** A residence permit shown on a day, good until another, included. */
    public record Permit(LocalDate from, LocalDate validUntil, long position) {}

    /** A medical visit, and the last day for the next one. */
    public record Visit(LocalDate heldOn, LocalDate nextBy, long position) {}

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
        emptied.stream().filter(each -> isEmptiedOn(asOf, each)).forEach(each -> fields.remove(each.field()));
        return Collections.unmodifiableMap(fields);
    }

    /** Nothing has been said of it since, of what holds that day. */
    private boolean isEmptiedOn(LocalDate asOf, Emptied one) {
        return !one.from().isAfter(asOf)
                && lines.stream()
                        .filter(line -> line.details().stream().anyMatch(detail -> detail.field() == one.field()))
                        .filter(line -> !line.from().isAfter(asOf))
                        .noneMatch(line -> line.from().isAfter(one.from())
                                || (line.from().equals(one.from()) && line.position() > one.position()));
    }

    private List<Line> inOrder() {
        return lines.stream()
                .sorted(Comparator.comparing(Line::from).thenComparingLong(Line::position))
                .toList();
    }

    /** The permit known on that day; of two shown the same day, the last recorded is right. */
    public Optional<Permit> permit(LocalDate asOf) {
        return permits.stream()
                .filter(permit -> !permit.from().isAfter(asOf))
                .max(Comparator.comparing(Permit::from).thenComparingLong(Permit::position));
    }

    public Optional<Visit> visit(LocalDate asOf) {
        return visits.stream()
                .filter(visit -> !visit.heldOn().isAfter(asOf))
                .max(Comparator.comparing(Visit::heldOn).thenComparingLong(Visit::position));
    }

    PersonFile with(Line line) {
        return new PersonFile(id, and(lines, line), emptied, permits, visits, version);
    }

    PersonFile with(Emptied one) {
        return new PersonFile(id, lines, and(emptied, one), permits, visits, version);
    }

    PersonFile with(Permit permit) {
        return new PersonFile(id, lines, emptied, and(permits, permit), visits, version);
    }

    PersonFile with(Visit visit) {
        return new PersonFile(id, lines, emptied, permits, and(visits, visit), version);
    }

    /** The version of the person after one more event. */
    PersonFile at(long version) {
        return new PersonFile(id, lines, emptied, permits, visits, version);
    }

    private static <T> List<T> and(List<T> known, T next) {
        return Stream.concat(known.stream(), Stream.of(next)).toList();
    }
}
