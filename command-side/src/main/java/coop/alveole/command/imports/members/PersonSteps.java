package coop.alveole.command.imports.members;

import coop.alveole.command.imports.file.Line;
import coop.alveole.command.imports.members.MemberImport.Mode;
import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Seals;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipCommand;
import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.people.PersonCommand.RecordPerson;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** From the lines of one person to the commands that make them a member, step by step. */
@Component
class PersonSteps {
    private static final String EFFECT = "Date d'effet";
    private static final String END = "Date d'échéance";

    private final ImportKeys keys;
    private final Seals seals;
    private final Erasures erasures;
    private final Supplier<LocalDate> today;

    PersonSteps(ImportKeys keys, Seals seals, Erasures erasures, Supplier<LocalDate> today) {
        this.keys = keys;
        this.seals = seals;
        this.erasures = erasures;
        this.today = today;
    }

    /** The oldest fact first; on one day what has an end, then what goes on, an exit last. */
    static List<Line> inOrder(List<Line> path) {
        return path.stream()
                .sorted(Comparator.comparing(PersonSteps::effect)
                        .thenComparing(line -> line.cells().containsKey(Line.folded(ExitStep.KIND)))
                        .thenComparing(line -> !line.cells().containsKey(Line.folded(END))))
                .toList();
    }

    private static LocalDate effect(Line line) {
        try {
            return line.day(EFFECT).orElse(LocalDate.MIN);
        } catch (Line.Refused unreadable) {
            return LocalDate.MIN;
        }
    }

    /** When somebody entered the record: met, else at the first step, else today. */
    LocalDate since(PersonLine person, List<Line> path) {
        return person.met().or(() -> firstStep(path)).orElseGet(today);
    }

    List<Outcome> person(String identifier, PersonLine person, LocalDate since, Mode mode) {
        var id = notErased(identifier);
        var details = person.details(mode == Mode.DRY_RUN ? seals.rehearsing(id) : seals.of(id));
        var register = new RegisterMembership(MembershipId.of(id), id, person.territory(), since);
        var content = person.content();
        return List.of(
                keys.send(new RecordPerson(id, since, details), identifier, "personne", content),
                keys.send(register, identifier, "inscription", content));
    }

    private static Optional<LocalDate> firstStep(List<Line> path) {
        return path.stream()
                .map(PersonSteps::effect)
                .filter(day -> day.isAfter(LocalDate.MIN))
                .min(Comparator.naturalOrder());
    }

    List<Outcome> step(String identifier, Line line, ImportReport report) {
        var kind = line.required("Etape de parcours");
        var key = Line.folded(kind) + "\n" + line.requiredDay(EFFECT);
        return List.of(keys.send(
                command(MembershipId.of(notErased(identifier)), kind, line, report), identifier, key, line.content()));
    }

    private Object command(MembershipId id, String kind, Line line, ImportReport report) {
        var from = line.requiredDay(EFFECT);
        return switch (Line.folded(kind)) {
            case "diagnostic" -> new RecordPastDiagnostic(id, from);
            case "contrat cape" -> new RecordPastContract(id, ContractKind.CAPE, from, line.requiredDay(END));
            case "contrat cesa" -> contract(id, from, line, report);
            case "sortie" -> ExitStep.command(id, from, line, report);
            case "avenant contrat" ->
                throw new Line.Refused("Etape de parcours", "un avenant se recopie dans Alvéole, sur le contrat.");
            default ->
                throw new Line.Refused(
                        "Etape de parcours", "n'est ni Diagnostic, ni Contrat CAPE, ni Contrat CESA, ni Sortie.");
        };
    }

    /** A CESA has no term of its own: with an end that is past it has ended, else it is in force. */
    private MembershipCommand contract(MembershipId id, LocalDate from, Line line, ImportReport report) {
        var kind = Line.folded(line.cell("Type de contrat").orElse("CESA"));
        return switch (kind) {
            case "cesa" -> cesa(id, from, line.day(END), line, report);
            case "cdi", "cdd" -> new RecordPastContract(id, ContractKind.EMPLOYMENT, from, line.requiredDay(END));
            default -> throw new Line.Refused("Type de contrat", "n'est ni CESA, ni CDI, ni CDD.");
        };
    }

    private MembershipCommand cesa(
            MembershipId id, LocalDate from, Optional<LocalDate> end, Line line, ImportReport report) {
        if (end.filter(day -> day.isBefore(today.get())).isPresent())
            return new RecordPastContract(id, ContractKind.CESA, from, end.get());
        if (end.isPresent()) report.remark(line, END, "à venir : le CESA est repris comme en cours.");
        return new RecordPastCesa(id, from);
    }

    /** Whoever was erased does not come back with an old file (security §4). */
    private PersonId notErased(String identifier) {
        var id = keys.person(identifier);
        if (erasures.reached(id))
            throw new Line.Refused("Identifiant", "désigne une personne effacée : rien n'est repris d'elle.");
        return id;
    }
}
