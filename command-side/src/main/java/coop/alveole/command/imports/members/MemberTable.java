package coop.alveole.command.imports.members;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_FILE;

import coop.alveole.command.imports.file.ImportedFile;
import coop.alveole.command.imports.file.Line;
import coop.alveole.command.imports.file.Table;
import coop.alveole.domain.imports.mapping.ExportTable;
import coop.alveole.domain.imports.mapping.MappedColumns;
import coop.alveole.domain.shared.RuleBroken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One table: people or the steps of their paths from the present software, or our own list of people; labels in any order and any letter case. */
record MemberTable(Kind kind, List<Line> lines) {
    enum Kind {
        /** Our own « Annuaire », come back. */
        DIRECTORY(
                List.of(
                        DirectoryColumn.FILE.label(),
                        DirectoryColumn.LAST_NAME.label(),
                        DirectoryColumn.FIRST_NAME.label()),
                DirectoryColumn.labels(),
                List.of(),
                List.of()),
        PEOPLE(List.of("Identifiant Autonomie", "Nom", "Prénom"), PersonLine.LABELS, Besides.COLUMNS, List.of()),
        STEPS(
                List.of("Identifiant", "Etape de parcours", "Date d'effet"),
                List.of("Date d'échéance", "Type de contrat", ExitStep.KIND, ExitStep.REASON),
                TermsStep.COLUMNS,
                List.of("Etape de parcours", "Date d'effet", TermsStep.NUMBER));

        private final List<String> needed;
        private final List<String> labels;
        private final List<String> told;

        Kind(List<String> needed, List<String> ofItself, List<String> besides, List<String> told) {
            this.needed = needed;
            this.labels = Stream.of(needed, ofItself, besides)
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
            this.told = told;
        }

        static Kind of(ExportTable table) {
            return valueOf(table.name());
        }

        /** Without these it is no such table. */
        List<String> needed() {
            return needed;
        }

        /** Every label that we read, those without which it is no such table first. */
        List<String> labels() {
            return labels;
        }

        boolean reads(String label) {
            return labels.stream().map(Line::folded).anyMatch(Line.folded(label)::equals);
        }

        /** The column that says who. */
        String identifier() {
            return needed.getFirst();
        }

        /** What the line is about: a person, or one step of theirs. */
        String subject(String identifier, Line line) {
            return this + "\n" + identifier + "\n"
                    + told.stream()
                            .map(label -> Line.folded(line.cells().getOrDefault(Line.folded(label), "")))
                            .collect(Collectors.joining("\n"));
        }
    }

    /** The tables of one file; a sheet that is neither is kept aside, a file without any other is refused. */
    static List<MemberTable> read(Path path, MappedColumns mapped, ImportReport report) throws IOException {
        var tables = new ArrayList<MemberTable>();
        var others = new ArrayList<String>();
        ImportedFile.read(
                path,
                table -> Columns.of(table.labels(), mapped)
                        .ifPresentOrElse(
                                columns -> tables.add(table(columns, table, report)), () -> others.add(table.place())));
        if (tables.isEmpty()) throw neither(path);
        // what our own file says about itself is of no interest to it
        if (tables.stream().noneMatch(table -> table.kind() == Kind.DIRECTORY)) others.forEach(report::sheetKeptAside);
        return tables;
    }

    private static MemberTable table(Columns columns, Table table, ImportReport report) {
        report.keptAside(
                table.place(),
                table.labels().stream()
                        .filter(label -> !label.isBlank() && !columns.isRead(label))
                        .toList());
        return new MemberTable(columns.kind(), table.lines().map(columns::line).toList());
    }

    private static RuleBroken neither(Path path) {
        return new RuleBroken(
                UNREADABLE_FILE,
                "",
                path.getFileName().toString(),
                "ni personnes (Identifiant Autonomie, Nom, Prénom) ni étapes (Identifiant, Etape de parcours,"
                        + " Date d'effet) ni Annuaire d'Alvéole (Fiche, Nom, Prénom) dans la première ligne, séparée par des points-virgules ou des virgules.");
    }
}
