package coop.alveole.query.list.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import coop.alveole.query.list.sheet.Sheet.Heading;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** UTF-8 with its mark, semicolons; words that would be a formula get one quote (security §8), and so do those that have it already: it is taken away again. */
final class CsvFile {
    private static final String MARK = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern TO_QUOTE = Pattern.compile("[;\"\\r\\n]");

    private CsvFile() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        text.write(MARK);
        row(sheet.headings().stream().map(Heading::words).map(CsvFile::safe).toList(), text);
        for (var row : sheet.rows()) row(row.stream().map(CsvFile::said).toList(), text);
        text.flush();
    }

    private static void row(List<String> cells, Writer text) throws IOException {
        text.write(cells.stream().map(CsvFile::quoted).collect(Collectors.joining(";", "", "\r\n")));
    }

    private static String said(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> safe(text.words());
            case Cell.Word word -> safe(word.words());
            case Cell.Day day -> day.words();
            case Cell.Moment moment -> moment.words();
            case Cell.Whole whole -> whole.words();
            case Cell.Amount amount -> amount.euros().toPlainString().replace('.', ',');
        };
    }

    private static String safe(String words) {
        return FORMULA.matcher(words).matches() ? "'" + words : words;
    }

    private static String quoted(String words) {
        return TO_QUOTE.matcher(words).find() ? "\"" + words.replace("\"", "\"\"") + "\"" : words;
    }
}
