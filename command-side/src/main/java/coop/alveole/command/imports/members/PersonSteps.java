package coop.alveole.command.imports.members;

import coop.alveole.command.imports.differences.Difference;
import coop.alveole.command.imports.differences.Difference.*;
import coop.alveole.command.imports.file.Line;
import coop.alveole.domain.divergence.Told;
import coop.alveole.domain.divergence.Told.Contract;
import coop.alveole.domain.divergence.Told.Diagnostic;
import coop.alveole.domain.divergence.Told.Subject;
import coop.alveole.domain.divergence.ToldForGood.Exit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** From the lines of one person's path to the commands that make ours say the same, step by step. */
@Component
class PersonSteps {
    private static final String STEP = "Etape de parcours";
    private static final String EFFECT = "Date d'effet";

    private final TermsStep terms;
    private final Supplier<LocalDate> today;

    PersonSteps(TermsStep terms, Supplier<LocalDate> today) {
        this.terms = terms;
        this.today = today;
    }

    /** The oldest fact first; on one day what has an end, then what goes on, then what amends it, an exit last. */
    static List<Line> inOrder(List<Line> path) {
        return path.stream()
                .sorted(Comparator.comparing(PersonSteps::effect)
                        .thenComparing(line -> line.cells().containsKey(Line.folded(ExitStep.KIND)))
                        .thenComparing(PersonSteps::isAmendment)
                        .thenComparing(line -> !line.cells().containsKey(Line.folded(ContractStep.END)))
                        .thenComparing(Line::content))
                .toList();
    }

    static boolean isExit(Line line) {
        return step(line).equals("sortie");
    }

    private static boolean isAmendment(Line line) {
        return step(line).equals("avenant contrat");
    }

    private static String step(Line line) {
        return Line.folded(line.cells().getOrDefault(Line.folded(STEP), ""));
    }

    /** The beginning of time where it cannot be read. */
    static LocalDate effect(Line line) {
        try {
            return line.day(EFFECT).orElse(LocalDate.MIN);
        } catch (Line.Refused unreadable) {
            return LocalDate.MIN;
        }
    }

    /** When somebody entered the record: met, else at the first step or the admission, else today. */
    LocalDate since(PersonLine person, List<Line> path) {
        return person.met().or(() -> firstStep(person, path)).orElseGet(today);
    }

    private static Optional<LocalDate> firstStep(PersonLine person, List<Line> path) {
        var steps = path.stream().map(PersonSteps::effect).filter(day -> day.isAfter(LocalDate.MIN));
        return Stream.concat(steps, AdmissionStep.day(person).stream()).min(Comparator.naturalOrder());
    }

    /** Of what they are, before any is recorded; one that cannot be read is refused in its turn. */
    void announce(OnePerson person, List<Line> path) {
        for (var line : path)
            try {
                person.tells(subject(line));
            } catch (Line.Refused inItsTurn) {
                // its line will be reported when it is recorded
            }
    }

    private Subject subject(Line line) {
        return isAmendment(line)
                ? TermsStep.subject(line, line.requiredDay(EFFECT))
                : told(line).subject();
    }

    void record(OnePerson person, Line line, ImportReport report) {
        if (isAmendment(line)) terms.amendment(person, line, line.requiredDay(EFFECT));
        else record(person, new Telling(line, EFFECT, told(line)), report);
    }

    private void record(OnePerson person, Telling telling, ImportReport report) {
        var line = telling.line();
        if (telling.told() instanceof Contract contract) contract(person, telling, contract, report);
        else if (person.follow(telling) instanceof New
                && telling.told() instanceof Diagnostic
                && person.lacks(Diagnostic.class))
            report.remark(line, EFFECT, "a changé : le diagnostic est ajouté ; celui d'avant reste.");
        if (telling.told() instanceof Exit && ExitStep.hasUnknownReason(line))
            report.remark(line, ExitStep.REASON, "n'est pas un des motifs : repris comme « autre ».");
    }

    private void contract(OnePerson person, Telling telling, Contract told, ImportReport report) {
        var difference = person.follow(telling);
        if (difference instanceof Edited) person.readAgain();
        if (ContractStep.endToCome(telling.line(), told).isPresent())
            report.remark(telling.line(), ContractStep.END, "à venir : le CESA est repris comme en cours.");
        terms.contract(person, telling.line(), told, held(difference, told));
    }

    /** The contract that the file means, as it is here. */
    private static Contract held(Difference difference, Contract told) {
        return switch (difference) {
            case Mended mended when mended.here() instanceof Contract here -> here;
            case Fixed fixed when fixed.here() instanceof Contract here -> here;
            case Same _, New _, Edited _, Mended _, Fixed _ -> told;
        };
    }

    /** What the record can be compared with; the words of an amendment are sealed apart. */
    private Told told(Line line) {
        var from = line.requiredDay(EFFECT);
        return switch (Line.folded(line.required(STEP))) {
            case "diagnostic" -> new Diagnostic(from);
            case "contrat cape" -> ContractStep.cape(line, from);
            case "contrat cesa" -> ContractStep.cesa(line, from, today.get());
            case "sortie" -> ExitStep.exit(line, from);
            default ->
                throw new Line.Refused(
                        STEP, "n'est ni Diagnostic, ni Contrat CAPE, ni Contrat CESA, ni Avenant contrat, ni Sortie.");
        };
    }
}
