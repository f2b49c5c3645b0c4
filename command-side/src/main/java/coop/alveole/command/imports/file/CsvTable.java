package coop.alveole.command.imports.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** A text file of one table, its cells set apart by semicolons or by commas: its first line tells. */
record CsvTable(String name, char separator) {
    /** What an export protects from a spreadsheet by one apostrophe (security §8). */
    private static final Pattern PROTECTED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    static void read(Path path, Table.Reader reader) throws IOException {
        var name = path.getFileName().toString();
        var charset = TextCoding.of(path);
        try (var text = TextCoding.reader(path, charset)) {
            new CsvTable(name, separator(name, text)).read(path, charset, reader);
        }
    }

    /** The one that the first line has more of, outside of quotes. */
    private static char separator(String name, BufferedReader text) throws IOException {
        int semicolons = 0;
        int commas = 0;
        boolean quoted = false;
        for (int c = text.read(); c >= 0 && (quoted || c != '\n' || semicolons + commas == 0); c = text.read()) {
            if (c == '"') quoted = !quoted;
            else if (!quoted && c == ';') semicolons++;
            else if (!quoted && c == ',') commas++;
            if (Math.max(semicolons, commas) >= Limits.COLUMNS) throw Limits.tooManyColumns(name);
        }
        return commas > semicolons ? ',' : ';';
    }

    private void read(Path path, Charset charset, Table.Reader reader) throws IOException {
        try (var csv = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(TextCoding.reader(path, charset))) {
            var rows = csv.iterator();
            Limits.require(rows.hasNext(), name, "le fichier est vide.");
            var labels = rows.next().getFields();
            var rest = Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED | Spliterator.NONNULL);
            reader.read(
                    new Table(name, labels, StreamSupport.stream(rest, false).map(row -> line(labels, row))));
        } catch (CsvParseException malformed) {
            throw Limits.refused(
                    name, "les cases ne se lisent pas : un guillemet n'y est jamais fermé, ou une ligne est sans fin.");
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private Line line(List<String> labels, CsvRecord row) {
        long number = row.getStartingLineNumber();
        if (number > Limits.LINES) throw Limits.tooManyLines(name);
        var cells = row.getFields().stream().map(CsvTable::unprotected).toList();
        if (cells.stream().anyMatch(cell -> cell.length() > Limits.CHARACTERS_OF_A_CELL))
            throw Limits.cellTooLong(name + ", ligne " + number);
        return Line.of(name, number, labels, cells, Map.of());
    }

    private static String unprotected(String cell) {
        return PROTECTED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
