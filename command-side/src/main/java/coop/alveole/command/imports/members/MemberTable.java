package coop.alveole.command.imports.members;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_FILE;

import coop.alveole.command.imports.file.ImportedFile;
import coop.alveole.command.imports.file.Line;
import coop.alveole.command.imports.file.Table;
import coop.alveole.domain.shared.RuleBroken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One table of the present software: people, or the steps of their paths; labels in any order and any letter case. */
record MemberTable(Kind kind, List<Line> lines) {
    enum Kind {
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

        /** Every label that we read, those without which it is no such table first. */
        List<String> labels() {
            return labels;
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

    private static final Set<String> KNOWN = Stream.of(Kind.values())
            .flatMap(kind -> kind.labels().stream())
            .map(Line::folded)
            .collect(Collectors.toUnmodifiableSet());

    /** The tables of one file; a sheet that is neither is kept aside, a file without any other is refused. */
    static List<MemberTable> read(Path path, ImportReport report) throws IOException {
        var tables = new ArrayList<MemberTable>();
        var others = new ArrayList<String>();
        ImportedFile.read(
                path,
                table -> kind(table.labels())
                        .ifPresentOrElse(
                                kind -> tables.add(table(kind, table, report)), () -> others.add(table.place())));
        if (tables.isEmpty()) throw neither(path);
        others.forEach(report::sheetKeptAside);
        return tables;
    }

    private static MemberTable table(Kind kind, Table table, ImportReport report) {
        report.keptAside(table.place(), unknown(table.labels()));
        return new MemberTable(kind, table.lines().map(line -> line.only(KNOWN)).toList());
    }

    static Optional<Kind> kind(List<String> header) {
        var labels = header.stream().map(Line::folded).collect(Collectors.toSet());
        for (var kind : Kind.values())
            if (kind.needed.stream().map(Line::folded).allMatch(labels::contains)) return Optional.of(kind);
        return Optional.empty();
    }

    static List<String> unknown(List<String> header) {
        return header.stream()
                .filter(label -> !label.isBlank() && !KNOWN.contains(Line.folded(label)))
                .toList();
    }

    private static RuleBroken neither(Path path) {
        return new RuleBroken(
                UNREADABLE_FILE,
                "",
                path.getFileName().toString(),
                "ni personnes (Identifiant Autonomie, Nom, Prénom) ni étapes (Identifiant, Etape de parcours,"
                        + " Date d'effet) dans la première ligne, séparée par des points-virgules ou des virgules.");
    }
}
