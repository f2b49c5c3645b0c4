package coop.alveole.command.imports.members;

import coop.alveole.command.imports.file.Line;
import coop.alveole.domain.divergence.ToldSince;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The day of an admission stands on the line of the person, and takes its place among the steps of the path: after what
 * began by then, before an exit of that day.
 */
final class AdmissionStep {
    static final String COLUMN = "Date d'entrée au sociétariat";

    private final OnePerson person;
    private final PriorityQueue<Admission> waiting = new PriorityQueue<>(Comparator.comparing(Admission::day));
    private int sent;

    private record Admission(Line line, LocalDate day) {
        boolean precedes(Line step) {
            var on = PersonSteps.effect(step);
            return day.isBefore(on) || (day.equals(on) && PersonSteps.isExit(step));
        }
    }

    private AdmissionStep(OnePerson person) {
        this.person = person;
    }

    /** What a line says of it, where it can be read; whether it can is told once, when it is recorded. */
    static Optional<LocalDate> day(PersonLine told) {
        try {
            return told.line().day(COLUMN);
        } catch (Line.Refused unreadable) {
            return Optional.empty();
        }
    }

    static AdmissionStep among(OnePerson person, Collection<PersonLine> lines) {
        var step = new AdmissionStep(person);
        for (var told : lines) told.day(COLUMN).ifPresent(day -> step.waiting.add(new Admission(told.line(), day)));
        return step;
    }

    /** The admissions that come before that step of the path. */
    void before(Line step) {
        while (!waiting.isEmpty() && waiting.element().precedes(step)) record(waiting.remove());
    }

    void rest() {
        while (!waiting.isEmpty()) record(waiting.remove());
    }

    /** How many commands have done something. */
    int sent() {
        return sent;
    }

    private void record(Admission admission) {
        int before = person.sent();
        var telling = new Telling(admission.line(), COLUMN, new ToldSince.Admission(admission.day()));
        person.attempt(admission.line(), COLUMN, "n'est pas reprise", () -> person.follow(telling));
        sent += person.sent() - before;
    }
}
