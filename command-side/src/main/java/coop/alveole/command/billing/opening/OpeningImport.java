package coop.alveole.command.billing.opening;

import coop.alveole.command.imports.file.ImportedFile;
import coop.alveole.command.imports.file.Line;
import coop.alveole.command.imports.members.ImportReport;
import coop.alveole.command.imports.members.ImportRun;
import coop.alveole.command.imports.members.LinesOnce;
import coop.alveole.command.imports.members.MemberImport.Progress;
import coop.alveole.command.imports.members.Sender;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.HouseMoney;
import coop.alveole.command.shared.Problems;
import coop.alveole.command.shared.Request.Mode;
import coop.alveole.domain.shared.RuleBroken;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Takes the money of the house over from the software of before (reprise): a line is taken whole or refused, one bad line
 * stops no other, and the same files again add nothing.
 */
@Component
public class OpeningImport {
    private final Commands commands;
    private final HouseMoney rules;
    private final OldActivities activities;
    private final OldCustomers customers;
    private final OldSeries series;
    private final OldYears years;
    private final OldBalances balances;
    private final OldInvoices invoices;
    private final OldQuotes quotes;
    private final OldFigures control;
    private final Supplier<LocalDate> today;

    OpeningImport(
            Commands commands,
            HouseMoney rules,
            OldActivities activities,
            OldCustomers customers,
            OldSeries series,
            OldYears years,
            OldBalances balances,
            OldInvoices invoices,
            OldQuotes quotes,
            OldFigures control,
            Supplier<LocalDate> today) {
        this.commands = commands;
        this.rules = rules;
        this.activities = activities;
        this.customers = customers;
        this.series = series;
        this.years = years;
        this.balances = balances;
        this.invoices = invoices;
        this.quotes = quotes;
        this.control = control;
        this.today = today;
    }

    /** Whether one of these files is of an opening; what cannot be read is refused with its sentence. */
    public static boolean isIn(List<Path> files) throws IOException {
        var is = new AtomicBoolean();
        for (var file : files)
            ImportedFile.read(file, table -> {
                if (OpeningTable.Kind.of(table.labels()).isPresent()) is.set(true);
                table.lines().forEach(_ -> {});
            });
        return is.get();
    }

    /** A simulation plays all lines together, each after those it rests on, then undoes them. */
    public ImportReport run(List<Path> files, ImportRun run, Progress progress) throws IOException {
        var report = new ImportReport();
        var lines = lines(files, report);
        // read before anything is told, so that a simulation leaves nothing in what is remembered of them
        rules.on(today.get());
        var sender = new Sender(commands, run, today);
        var opening = new OneOpening(sender, report, today.get(), activities.known(today.get()));
        Runnable all = () -> take(lines, opening, progress);
        if (run.mode() == Mode.SIMULATED) commands.rehearse(all);
        else all.run();
        sender.finish(report.lines());
        return report;
    }

    private record Read(OpeningTable.Kind kind, Line line) {}

    private static List<Read> lines(List<Path> files, ImportReport report) throws IOException {
        var once = new LinesOnce();
        var lines = new ArrayList<Read>();
        for (var file : files)
            for (var table : OpeningTable.read(file, report))
                for (var line : table.lines())
                    if (line.shape() == Line.Shape.TOO_LONG)
                        report.refused(line, "", "a plus de cases que de colonnes.");
                    else if (once.isNew(table.kind().subject(line), line, report))
                        lines.add(new Read(table.kind(), line));
        lines.sort(Comparator.comparing(Read::kind));
        return List.copyOf(lines);
    }

    private void take(List<Read> lines, OneOpening opening, Progress progress) {
        int taken = 0;
        for (var read : lines) {
            attempt(read, opening);
            progress.taken(++taken, lines.size());
        }
    }

    private void attempt(Read read, OneOpening opening) {
        var line = read.line();
        var report = opening.report();
        try {
            report.taken(take(read.kind(), line, opening));
        } catch (Line.Refused refused) {
            report.refused(line, refused.column(), refused.reason());
        } catch (RuleBroken refused) {
            report.refused(line, "", Problems.sentence(refused, Locale.FRENCH));
        }
    }

    /** Whether it says anything that the record did not. */
    private boolean take(OpeningTable.Kind kind, Line line, OneOpening opening) {
        return switch (kind) {
            case ACTIVITIES -> activities.take(line, opening);
            case CUSTOMERS -> customers.take(line, opening);
            case SERIES -> series.take(line, opening);
            case YEAR -> years.take(line, opening);
            case BALANCES -> balances.take(line, opening);
            case INVOICES -> invoices.take(line, opening);
            case QUOTES -> quotes.take(line, opening);
            case CONTROL -> control.take(line, opening);
        };
    }
}
