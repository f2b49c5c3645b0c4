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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** One csv file of the present software: people, or the steps of their paths; labels in any order and any letter case. */
record ExportFile(Kind kind, List<Line> lines, List<String> keptAside) {
    enum Kind {
        PEOPLE("Identifiant Autonomie", "Nom", "Prénom"),
        STEPS("Identifiant", "Etape de parcours", "Date d'effet");

        private final List<String> needed;

        Kind(String... needed) {
            this.needed = List.of(needed);
        }
    }

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
                .ofCsvRecord(TextFile.read(path))) {
            var rows = csv.iterator();
            if (!rows.hasNext()) throw refused(name, "le fichier est vide.");
            var header = rows.next().getFields();
            var lines = new ArrayList<Line>();
            rows.forEachRemaining(row -> lines.add(line(name, header, row)));
            return new ExportFile(kind(name, header), List.copyOf(lines), unknown(header));
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
        return new Line(file, row.getStartingLineNumber(), cells);
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
