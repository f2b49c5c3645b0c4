package coop.alveole.domain.absence;

import coop.alveole.domain.absence.AbsenceEvent.*;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When one colleague is away; no two absences share a day. */
public record AbsenceCalendar(List<Absence> absences) {
    public static final AbsenceCalendar NONE = new AbsenceCalendar(List.of());

    public AbsenceCalendar with(AbsenceEvent event) {
        return switch (event) {
            case AbsenceRecorded e ->
                new AbsenceCalendar(
                        Stream.concat(absences.stream(), Stream.of(new Absence(e.from(), e.lastDay(), e.substitute())))
                                .toList());
            case AbsenceEndedEarly e ->
                new AbsenceCalendar(absences.stream()
                        .flatMap(each -> each.from().equals(e.from()) ? until(each, e.returnedOn()) : Stream.of(each))
                        .toList());
        };
    }

    public Optional<Absence> on(LocalDate day) {
        return absences.stream().filter(each -> each.isOn(day)).findFirst();
    }

    Optional<Absence> sharingADayWith(LocalDate first, LocalDate last) {
        return absences.stream().filter(each -> each.overlaps(first, last)).findFirst();
    }

    Optional<Absence> beginningOn(LocalDate from) {
        return absences.stream().filter(each -> each.from().equals(from)).findFirst();
    }

    /** Nothing is left of an absence that ended before it began. */
    private static Stream<Absence> until(Absence absence, LocalDate returnedOn) {
        if (!returnedOn.isAfter(absence.from())) return Stream.empty();
        return Stream.of(new Absence(absence.from(), returnedOn.minusDays(1), absence.substitute()));
    }
}
