package coop.alveole.command.imports.members;

import coop.alveole.command.imports.differences.Changes;
import coop.alveole.command.imports.differences.Here;
import coop.alveole.command.imports.differences.HereOnRecord;
import coop.alveole.command.imports.file.Line;
import coop.alveole.command.imports.members.DirectoryToday.Row;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.JoinsOnRecord;
import coop.alveole.command.shared.Problems;
import coop.alveole.command.shared.Request.Mode;
import coop.alveole.domain.membership.joining.JoiningEvent.JoinedInto;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.RuleBroken;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Takes people and the steps of their paths over from the present software. History is fact: what broke a rule in its
 * time is recorded and flagged; only what contradicts itself is refused, line by line, and one bad line stops nobody.
 */
@Component
public class MemberImport {
    /** Told after each person, so that whoever waits sees how far it is. */
    public interface Progress {
        Progress UNSEEN = (_, _) -> {};

        void taken(int people, int of);
    }

    private static final String JOINED = "fiche jointe à une autre : seule la fiche gardée est reprise.";

    private static final String ERASED = "désigne une personne effacée : rien n'est repris d'elle.";

    private final Commands commands;
    private final JoinsOnRecord joins;
    private final HereOnRecord record;
    private final NumberedPeople numbers;
    private final Changes changes;
    private final ChosenColumns columns;
    private final Entry entry;
    private final PersonSteps steps;
    private final Besides besides;
    private final MissingPeople missing;
    private final DirectoryLines directory;
    private final Supplier<LocalDate> today;

    MemberImport(
            Commands commands,
            JoinsOnRecord joins,
            HereOnRecord record,
            NumberedPeople numbers,
            Changes changes,
            ChosenColumns columns,
            Entry entry,
            PersonSteps steps,
            Besides besides,
            MissingPeople missing,
            DirectoryLines directory,
            Supplier<LocalDate> today) {
        this.commands = commands;
        this.joins = joins;
        this.record = record;
        this.numbers = numbers;
        this.changes = changes;
        this.columns = columns;
        this.entry = entry;
        this.steps = steps;
        this.besides = besides;
        this.missing = missing;
        this.directory = directory;
        this.today = today;
    }

    /**
     * Killed, it goes on where the record stops when it is run again. A simulation plays all commands of one person
     * together, then undoes them.
     */
    public ImportReport run(List<Path> files, ImportRun run, Progress progress) throws IOException {
        var report = new ImportReport();
        var mapped = columns.now();
        var sender = new Sender(commands, run, today);
        var entries = new LinkedHashMap<String, List<Line>>();
        var paths = new LinkedHashMap<String, List<Line>>();
        var edited = new LinkedHashMap<String, List<Line>>();
        var once = new LinesOnce();
        for (var path : files)
            for (var table : MemberTable.read(path, mapped, report))
                switch (table.kind()) {
                    case PEOPLE -> group(table, entries, once, report);
                    case STEPS -> group(table, paths, once, report);
                    case DIRECTORY -> group(table, edited, once, report);
                }
        var all = new LinkedHashMap<String, List<Line>>(entries);
        paths.forEach((identifier, _) -> all.putIfAbsent(identifier, List.of()));
        int of = all.size() + edited.size();
        var named = new HashSet<PersonId>();
        for (var identifier : all.keySet()) {
            var id = numbers.person(identifier);
            Runnable one =
                    () -> record(id, all.get(identifier), paths.getOrDefault(identifier, List.of()), sender, report);
            play(one, run);
            named.add(id);
            progress.taken(named.size(), of);
        }
        var rows = edited.isEmpty() ? Map.<MembershipId, Row>of() : directory.today();
        int taken = named.size();
        for (var lines : edited.values()) {
            play(() -> lines.forEach(line -> directory.take(line, rows, sender, report)), run);
            progress.taken(++taken, of);
        }
        sender.finish(report.lines());
        if (!entries.isEmpty()) report.missing(() -> missing.beside(named));
        return report;
    }

    private void play(Runnable one, ImportRun run) {
        if (run.mode() == Mode.SIMULATED) commands.rehearse(one);
        else one.run();
    }

    private static void group(
            MemberTable table, Map<String, List<Line>> byIdentifier, LinesOnce once, ImportReport report) {
        var kind = table.kind();
        for (var line : table.lines()) {
            var identifier = line.cells().getOrDefault(Line.folded(kind.identifier()), "");
            if (line.shape() == Line.Shape.TOO_LONG) report.refused(line, "", "a plus de cases que de colonnes.");
            else if (identifier.isEmpty()) report.refused(line, kind.identifier(), "manque.");
            else if (once.isNew(kind.subject(identifier, line), line, report))
                byIdentifier.computeIfAbsent(identifier, _ -> new ArrayList<>()).add(line);
        }
    }

    private void record(PersonId id, List<Line> entries, List<Line> path, Sender sender, ImportReport report) {
        var file = MembershipId.of(id);
        var kept = joins.joinOf(file).map(JoinedInto::kept).orElse(file);
        var person = new OnePerson(file, kept, record, today.get(), changes, sender, report);
        if (person.here().state() == Here.State.ERASED) {
            Stream.concat(entries.stream(), path.stream()).forEach(line -> report.refused(line, "Identifiant", ERASED));
            return;
        }
        steps.announce(person, path);
        if (person.isJoined()) {
            entries.forEach(line -> report.remark(line, "Identifiant", JOINED));
            // the path alone is compared: with that of the file kept
            for (var line : PersonSteps.inOrder(path)) record(person, line, report);
            return;
        }
        var entered = entries.stream()
                .map(line -> new PersonLine(line, report))
                .filter(told -> taken(told.line(), report, () -> entry.record(person, told, steps.since(told, path))))
                .toList();
        int sent = person.sent();
        var admissions = AdmissionStep.among(person, entered);
        for (var line : PersonSteps.inOrder(path)) {
            admissions.before(line);
            record(person, line, report);
        }
        admissions.rest();
        int onThePath = person.sent() - sent - admissions.sent();
        for (var told : entered) {
            besides.record(person, told, steps.since(told, path));
            report.taken(person.sent() > onThePath);
        }
    }

    private void record(OnePerson person, Line line, ImportReport report) {
        int before = person.sent();
        if (taken(line, report, () -> steps.record(person, line, report))) report.taken(person.sent() > before);
    }

    private static boolean taken(Line line, ImportReport report, Runnable taking) {
        try {
            taking.run();
            return true;
        } catch (Line.Refused refused) {
            report.refused(line, refused.column(), refused.reason());
        } catch (AggregateNotFoundException unknown) {
            report.refused(line, "Identifiant", "ne désigne personne : sa ligne manque, ou elle est refusée.");
        } catch (RuleBroken refused) {
            report.refused(line, "", Problems.sentence(refused, Locale.FRENCH));
        }
        return false;
    }
}
