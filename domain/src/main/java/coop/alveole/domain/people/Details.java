package coop.alveole.domain.people;

import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file says through time, sealed: the same words give the same bytes, so that they compare without opening. */
record Details(List<Line> lines) {
    static final Details NONE = new Details(List.of());

    /** In the order of recording: of two that hold from the same day, the last recorded is right. */
    record Line(LocalDate from, PersonalField field, Optional<Personal> text) {}

    Details with(LocalDate from, List<PersonalDetail> details) {
        return new Details(Stream.concat(
                        lines.stream(),
                        details.stream().map(detail -> new Line(from, detail.field(), Optional.of(detail.text()))))
                .toList());
    }

    Details without(LocalDate from, PersonalField field) {
        var nothing = new Line(from, field, Optional.empty());
        return new Details(Stream.concat(lines.stream(), Stream.of(nothing)).toList());
    }

    boolean sayOn(LocalDate day, PersonalField field) {
        return at(day, field).isPresent();
    }

    /** Those that the file does not already say at that day. */
    List<PersonalDetail> newOn(LocalDate day, List<PersonalDetail> details) {
        return details.stream()
                .filter(detail -> !at(day, detail.field()).equals(Optional.of(detail.text())))
                .toList();
    }

    private Optional<Personal> at(LocalDate day, PersonalField field) {
        return lines.stream()
                .filter(line -> line.field() == field && !line.from().isAfter(day))
                .reduce((one, next) -> next.from().isBefore(one.from()) ? one : next)
                .flatMap(Line::text);
    }
}
