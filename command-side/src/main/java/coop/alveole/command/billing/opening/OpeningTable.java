package coop.alveole.command.billing.opening;

import coop.alveole.command.imports.file.ImportedFile;
import coop.alveole.command.imports.file.Line;
import coop.alveole.command.imports.file.Table;
import coop.alveole.command.imports.members.ImportReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One table of an opening, told by its labels, in any order and any letter case. */
public record OpeningTable(Kind kind, List<Line> lines) {
    static final String ACTIVITY = "Code activité";
    static final String ON = "Reprise au";

    /** In the order in which they are taken over: each rests on those before it. */
    public enum Kind {
        ACTIVITIES(
                List.of(ACTIVITY, OldActivities.HOLDERS, OldActivities.OPENED_ON),
                List.of(OldActivities.NAME, OldActivities.SECTOR, OldActivities.CONVENTION, OldActivities.OWN_RATE),
                List.of(ACTIVITY)),
        CUSTOMERS(
                List.of(OldCustomers.CODE, ACTIVITY, OldCustomers.KIND, OldCustomers.NAME),
                OldCustomers.WORDS,
                List.of(OldCustomers.CODE, ACTIVITY)),
        SERIES(
                List.of(OldSeries.PREFIX, OldSeries.LAST, OldSeries.LAST_ON),
                List.of(),
                List.of(OldSeries.PREFIX, OldSeries.LAST_ON)),
        YEAR(
                List.of(ACTIVITY, OldYears.UNTIL, OldYears.BASE, OldYears.AMOUNT),
                List.of(OldYears.TURNOVER),
                List.of(ACTIVITY)),
        BALANCES(
                List.of(ACTIVITY, OldBalances.BALANCE, OldBalances.SIGNED_BY, OldBalances.SIGNED_ON),
                List.of(),
                List.of(ACTIVITY)),
        INVOICES(
                List.of(
                        OldInvoices.NUMBER,
                        ACTIVITY,
                        OldCustomers.CODE,
                        OldInvoices.ISSUED_ON,
                        OldInvoices.DUE_ON,
                        OldInvoices.CONTRIBUTION,
                        OldInvoices.VAT),
                Stream.concat(Stream.of(OldContents.LABEL, OldContents.NATURE, OldInvoices.PAID), VatColumns.labels())
                        .toList(),
                List.of(OldInvoices.NUMBER)),
        QUOTES(
                List.of(OldQuotes.NUMBER, ACTIVITY, OldCustomers.CODE, OldQuotes.WRITTEN_ON, OldQuotes.UNTIL),
                Stream.concat(Stream.of(OldContents.LABEL, OldContents.NATURE), VatColumns.labels())
                        .toList(),
                List.of(OldQuotes.NUMBER)),
        CONTROL(
                List.of(ACTIVITY, OldFigures.OPEN, OldFigures.DUE, OldFigures.BALANCE, OldFigures.TURNOVER),
                List.of(),
                List.of(ACTIVITY));

        private final List<String> needed;
        private final Set<String> read;
        private final List<String> subject;

        Kind(List<String> needed, List<String> others, List<String> subject) {
            this.needed = needed;
            this.subject = subject;
            this.read = Stream.of(needed.stream(), others.stream(), Stream.of(ON))
                    .flatMap(labels -> labels)
                    .map(Line::folded)
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** Empty for a table that is none of an opening. */
        public static Optional<Kind> of(List<String> labels) {
            var folded = labels.stream().map(Line::folded).collect(Collectors.toSet());
            return Stream.of(values())
                    .filter(kind -> kind.needed.stream().map(Line::folded).allMatch(folded::contains))
                    .findFirst();
        }

        public boolean reads(String label) {
            return read.contains(Line.folded(label));
        }

        /** What a line is about: two that say otherwise of it contradict each other. */
        String subject(Line line) {
            return name()
                    + subject.stream()
                            .map(label -> "\n" + line.cells().getOrDefault(Line.folded(label), ""))
                            .collect(Collectors.joining());
        }
    }

    /** A sheet that is none of them is kept aside, and named. */
    static List<OpeningTable> read(Path path, ImportReport report) throws IOException {
        var tables = new ArrayList<OpeningTable>();
        ImportedFile.read(
                path,
                table -> Kind.of(table.labels())
                        .ifPresentOrElse(
                                kind -> tables.add(table(kind, table, report)),
                                () -> report.sheetKeptAside(table.place(), "rien d'une reprise")));
        return List.copyOf(tables);
    }

    private static OpeningTable table(Kind kind, Table table, ImportReport report) {
        report.keptAside(
                table.place(),
                table.labels().stream()
                        .filter(label -> !label.isBlank() && !kind.reads(label))
                        .toList());
        return new OpeningTable(
                kind, table.lines().map(line -> line.only(kind.read)).toList());
    }
}
