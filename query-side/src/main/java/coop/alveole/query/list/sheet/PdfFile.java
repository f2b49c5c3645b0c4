package coop.alveole.query.list.sheet;

import static coop.alveole.domain.shared.RequestRule.TOO_LONG_TO_PRINT;

import coop.alveole.query.list.sheet.Sheet.Heading;
import coop.alveole.query.print.Print;
import coop.alveole.query.print.Printer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;

/** A list on A4: what it is, of which day, what was asked, the page and how many there are. */
final class PdfFile {
    /** More takes longer than anybody waits, and nobody reads it on paper. */
    static final int ROWS_MAX = 5_000;

    /** What stands upright on a page. */
    private static final int COLUMNS_UPRIGHT = 5;

    /** For programs: it leads nowhere on paper. */
    private static final String ID = "id";

    record Paper(String title, List<String> about, List<String> headings, List<List<String>> rows, boolean wide) {}

    private PdfFile() {}

    static void write(Sheet sheet, OutputStream out, Printer printer) throws IOException {
        TOO_LONG_TO_PRINT.require(sheet.rows().size() <= ROWS_MAX, "", ROWS_MAX);
        out.write(printer.print(new Print("list", sheet.title(), sheet.asOf(), paper(sheet))));
    }

    private static Paper paper(Sheet sheet) {
        var shown = IntStream.range(0, sheet.headings().size())
                .filter(at -> !sheet.headings().get(at).name().equals(ID))
                .filter(at -> sheet.rows().isEmpty()
                        || sheet.rows().stream().anyMatch(row -> !row.get(at).isEmpty()))
                .boxed()
                .toList();
        return new Paper(
                sheet.title(),
                sheet.about().stream().skip(1).toList(),
                shown.stream().map(sheet.headings()::get).map(Heading::words).toList(),
                sheet.rows().stream()
                        .map(row ->
                                shown.stream().map(at -> row.get(at).words()).toList())
                        .toList(),
                shown.size() > COLUMNS_UPRIGHT);
    }
}
