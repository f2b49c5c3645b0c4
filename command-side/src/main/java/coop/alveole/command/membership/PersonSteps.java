package coop.alveole.command.membership;

import static coop.alveole.domain.shared.PersonalField.*;

import coop.alveole.command.membership.MemberImport.Mode;
import coop.alveole.command.people.Details;
import coop.alveole.command.shared.Asker.OnThisMachine;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.Request.Attempt;
import coop.alveole.command.shared.Seals;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipCommand;
import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.people.PersonCommand.RecordPerson;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** From the lines of one person to commands, each under a key made of the number the present software gave. */
@Component
class PersonSteps {
    private static final String SOURCE = "autonomie";
    private static final String ROUTE = "import members";
    private static final Label NO_TERRITORY = new Label("Non renseigné");
    private static final String EFFECT = "Date d'effet";
    private static final String END = "Date d'échéance";

    private final Commands commands;
    private final Seals seals;
    private final NewIds ids;
    private final OnThisMachine machine;
    private final Supplier<LocalDate> today;

    PersonSteps(Commands commands, Seals seals, NewIds ids, OnThisMachine machine, Supplier<LocalDate> today) {
        this.commands = commands;
        this.seals = seals;
        this.ids = ids;
        this.machine = machine;
        this.today = today;
    }

    /** The oldest fact first; on one day the diagnostic, then what has an end, then what goes on. */
    static List<Line> inOrder(List<Line> path) {
        return path.stream()
                .sorted(Comparator.comparing(PersonSteps::effect)
                        .thenComparing(line -> line.cell(END).isEmpty()))
                .toList();
    }

    private static LocalDate effect(Line line) {
        try {
            return line.day(EFFECT).orElse(LocalDate.MIN);
        } catch (Line.Refused unreadable) {
            return LocalDate.MIN;
        }
    }

    List<Outcome> person(String identifier, Line line, List<Line> path, Mode mode, ImportReport report) {
        var id = id(identifier);
        var met = line.day("Date info coll")
                .or(() -> path.stream()
                        .map(PersonSteps::effect)
                        .filter(day -> day.isAfter(LocalDate.MIN))
                        .min(Comparator.naturalOrder()));
        var territory = line.cell("Antenne de rattachement").map(PersonSteps::territory);
        if (territory.isEmpty())
            report.remark(line, "Antenne de rattachement", "absente : territoire « Non renseigné ».");
        var day = met.orElseGet(today);
        var details = new Details(mode == Mode.DRY_RUN ? seals.rehearsing(id) : seals.of(id))
                .with(CIVILITY, "Civilité", line.cell("Civilité").orElse(null))
                .with(LAST_NAME, "Nom", line.required("Nom"))
                .with(FIRST_NAME, "Prénom", line.required("Prénom"))
                .with(
                        BIRTH_DATE,
                        "Date de naissance",
                        line.day("Date de naissance").map(LocalDate::toString).orElse(null))
                .with(EMAIL, "E-mail 1", line.cell("E-mail 1").orElse(null));
        var register = new RegisterMembership(MembershipId.of(id), id, territory.orElse(NO_TERRITORY), day);
        return List.of(
                send(new RecordPerson(id, day, details.all()), identifier, "personne", line),
                send(register, identifier, "inscription", line));
    }

    List<Outcome> step(String identifier, Line line, ImportReport report) {
        var kind = line.required("Etape de parcours");
        var key = ExportFile.folded(kind) + "\n" + line.requiredDay(EFFECT);
        return List.of(send(command(MembershipId.of(id(identifier)), kind, line, report), identifier, key, line));
    }

    private MembershipCommand command(MembershipId id, String kind, Line line, ImportReport report) {
        var from = line.requiredDay(EFFECT);
        return switch (ExportFile.folded(kind)) {
            case "diagnostic" -> new RecordPastDiagnostic(id, from);
            case "contrat cape" -> new RecordPastContract(id, ContractKind.CAPE, from, line.requiredDay(END));
            case "contrat cesa" -> contract(id, from, line, report);
            default ->
                throw new Line.Refused("Etape de parcours", "n'est ni Diagnostic, ni Contrat CAPE, ni Contrat CESA.");
        };
    }

    /** A CESA has no term of its own: with an end that is past it has ended, else it is in force. */
    private MembershipCommand contract(MembershipId id, LocalDate from, Line line, ImportReport report) {
        var kind = ExportFile.folded(line.cell("Type de contrat").orElse("CESA"));
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

    private static Label territory(String text) {
        try {
            return new Label(text);
        } catch (IllegalArgumentException unprintable) {
            throw new Line.Refused(
                    "Antenne de rattachement", "dépasse 80 caractères ou contient autre chose que du texte.");
        }
    }

    private PersonId id(String identifier) {
        return new PersonId("person-" + ids.of(SOURCE, identifier));
    }

    /** The key vouches for the line as it was read: the same line again is done already, an edited one is told. */
    private Outcome send(Object command, String identifier, String step, Line line) {
        var key = ids.of(SOURCE, identifier + "\n" + step).toString();
        var content = new ArrayList<String>();
        line.cells().entrySet().stream()
                .filter(cell -> !cell.getValue().isBlank())
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(cell ->
                        content.add(cell.getKey() + "=" + cell.getValue().strip()));
        var attempt = new Attempt(ROUTE, key, String.join("\n", content));
        return commands.send(
                command, new Request(machine.asker("import"), null, null, attempt, null, Request.Mode.FOR_REAL));
    }
}
