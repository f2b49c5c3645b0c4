package coop.alveole.command.membership;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_FILE;

import coop.alveole.command.shared.TextFile;
import coop.alveole.domain.shared.RuleBroken;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** One csv file of the present software: people, or the steps of their paths; labels in any order and any letter case. */
record ExportFile(Kind kind, List<Line> lines, List<String> keptAside) {
    enum Kind {
        PEOPLE(List.of("Identifiant Autonomie", "Nom", "Prénom"), List.of()),
        STEPS(
                List.of("Identifiant", "Etape de parcours", "Date d'effet"),
                List.of("Etape de parcours", "Date d'effet"));

        private final List<String> needed;
        private final List<String> told;

        Kind(List<String> needed, List<String> told) {
            this.needed = needed;
            this.told = told;
        }

        /** The column that says who. */
        String identifier() {
            return needed.getFirst();
        }

        /** What the line is about: a person, or one step of theirs. */
        String subject(String identifier, Line line) {
            return this + "\n" + identifier + "\n"
                    + told.stream()
                            .map(label -> folded(line.cell(label).orElse("")))
                            .collect(Collectors.joining("\n"));
        }
    }

    /** After the last line, so that a quote nobody closed cannot swallow lines unseen; no text file may hold it. */
    private static final String END = "\u0003";

    private static final Set<String> KNOWN = Set.of(
                    "Identifiant Autonomie",
                    "Civilité",
                    "Nom",
                    "Prénom",
                    "E-mail 1",
                    "Date de naissance",
                    "Antenne de rattachement",
                    "Date info coll",
                    "Identifiant",
                    "Etape de parcours",
                    "Date d'effet",
                    "Date d'échéance",
                    "Type de contrat")
            .stream()
            .map(ExportFile::folded)
            .collect(Collectors.toUnmodifiableSet());

    static ExportFile read(Path path) throws IOException {
        var name = path.getFileName().toString();
        try (var csv = CsvReader.builder()
                .fieldSeparator(';')
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(TextFile.read(path) + "\n" + END)) {
            var rows = csv.stream().toList();
            if (rows.size() < 2) throw refused(name, "le fichier est vide, ou un guillemet n'y est jamais fermé.");
            if (!rows.getLast().getField(0).equals(END)) throw refused(name, "un guillemet n'est jamais fermé.");
            var header = rows.getFirst().getFields();
            var lines = rows.subList(1, rows.size() - 1).stream().map(row -> line(name, header, row));
            return new ExportFile(kind(name, header), lines.toList(), unknown(header));
        } catch (CsvParseException malformed) {
            throw refused(name, "les colonnes ne se lisent pas : séparez-les par des points-virgules.");
        }
    }

    private static Kind kind(String name, List<String> header) {
        var labels = header.stream().map(ExportFile::folded).collect(Collectors.toSet());
        for (var kind : Kind.values())
            if (kind.needed.stream().map(ExportFile::folded).allMatch(labels::contains)) return kind;
        throw refused(
                name,
                "ni personnes (Identifiant Autonomie, Nom, Prénom) ni étapes (Identifiant, Etape de parcours,"
                        + " Date d'effet) dans la première ligne, séparée par des points-virgules.");
    }

    private static Line line(String file, List<String> header, CsvRecord row) {
        var cells = new HashMap<String, String>();
        for (int i = 0; i < Math.min(header.size(), row.getFieldCount()); i++)
            if (KNOWN.contains(folded(header.get(i)))) cells.putIfAbsent(folded(header.get(i)), row.getField(i));
        boolean tooLong = row.getFields().stream().skip(header.size()).anyMatch(cell -> !cell.isBlank());
        return new Line(file, row.getStartingLineNumber(), cells, tooLong ? Line.Shape.TOO_LONG : Line.Shape.SOUND);
    }

    private static List<String> unknown(List<String> header) {
        return header.stream().filter(label -> !KNOWN.contains(folded(label))).toList();
    }

    /** Without accents, case or doubled spaces, and with one kind of apostrophe. */
    static String folded(String label) {
        return Normalizer.normalize(label.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.FRENCH);
    }

    private static RuleBroken refused(String name, String why) {
        return new RuleBroken(UNREADABLE_FILE, "", name, why);
    }
}
