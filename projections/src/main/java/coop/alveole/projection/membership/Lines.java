package coop.alveole.projection.membership;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.projection.membership.MemberFile.*;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Draws the lines of a file from its contracts and admissions. They are drawn again after each event rather than
 * added to: contracts of the past are learnt in any order, and the end of one says nothing if another is under way.
 */
final class Lines {
    private Lines() {}

    static List<Line> of(MemberFile file) {
        var lines = new ArrayList<Line>();
        for (var day : turningDays(file)) {
            var line = on(day, file);
            if (lines.isEmpty() || !line.saysTheSameAs(lines.getLast())) lines.add(line);
        }
        return List.copyOf(lines);
    }

    static Optional<Contract> contractOn(LocalDate day, List<Contract> contracts) {
        return contracts.stream()
                .filter(contract -> !contract.startsOn().isAfter(day) && !hasEndedBefore(contract, day))
                .max(Comparator.comparing((Contract contract) -> contract.kind() != ContractKind.SUPPORT_TEAM)
                        .thenComparing(contract -> contract.endsOn() == null)
                        .thenComparing(Contract::startsOn)
                        .thenComparingLong(Contract::position));
    }

    private static Iterable<LocalDate> turningDays(MemberFile file) {
        var days = new TreeSet<LocalDate>();
        days.add(file.registeredOn());
        for (var admission : file.admissions()) {
            days.add(admission.admittedOn());
            if (admission.until() != null) days.add(admission.until().plusDays(1));
        }
        for (var departure : file.departures()) {
            days.add(departure.lastDay().plusDays(1));
            if (departure.returnedOn() != null) days.add(departure.returnedOn());
        }
        for (var contract : file.contracts()) {
            days.add(contract.startsOn());
            if (contract.endsOn() != null) days.add(contract.endsOn().plusDays(1));
        }
        return days;
    }

    private static Line on(LocalDate day, MemberFile file) {
        var contract = contractOn(day, file.contracts());
        var admission = file.admissions().stream()
                .filter(admitted -> admitted.holdsOn(day))
                .findFirst();
        if (admission.isPresent())
            return new Line(day, Standing.ASSOCIATE, null, null, admission.get().position());
        if (contract.isPresent())
            return line(
                    day,
                    standing(contract.get()),
                    contract.get(),
                    contract.get().position());
        var departure =
                file.departures().stream().filter(gone -> gone.holdsOn(day)).findFirst();
        if (departure.isPresent())
            return new Line(day, Standing.LEFT, null, null, departure.get().position());
        return file.contracts().stream()
                .filter(ended -> hasEndedBefore(ended, day))
                .max(Comparator.comparing(Contract::startsOn).thenComparingLong(Contract::position))
                .map(ended -> new Line(day, Standing.NO_CONTRACT, null, null, ended.position()))
                .orElseGet(() -> new Line(
                        day,
                        Standing.REGISTERED,
                        null,
                        null,
                        file.registration().position()));
    }

    private static Line line(LocalDate day, Standing standing, Contract contract, long position) {
        return new Line(day, standing, contract.associateBy(), contract.warnOn(), position);
    }

    private static Standing standing(Contract contract) {
        return switch (contract.kind()) {
            case CAPE -> Standing.CAPE;
            case EMPLOYMENT -> Standing.EMPLOYMENT;
            case SUPPORT_TEAM -> Standing.SUPPORT_TEAM;
            case CESA -> Standing.CESA;
        };
    }

    private static boolean hasEndedBefore(Contract contract, LocalDate day) {
        return contract.endsOn() != null && contract.endsOn().isBefore(day);
    }
}
