package coop.alveole.query.list.sheet;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Days are days and words are words; a second sheet says what the first is. Rows leave by the thousand. */
final class XlsxFile {
    private static final String PROGRAM = "Alvéole";
    private static final String DAY = "dd/mm/yyyy";
    private static final String MOMENT = "dd/mm/yyyy hh:mm";
    private static final String EUROS = "#,##0.00 \"€\"";
    private static final int ROWS_HELD = 1_000;
    private static final double WIDTH = 22;

    private XlsxFile() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        try (var book = new Workbook(out, PROGRAM, null)) {
            var list = book.newWorksheet(sheet.title());
            head(sheet, list);
            int line = 1;
            for (var row : sheet.rows()) {
                for (int at = 0; at < row.size(); at++) put(row.get(at), line, at, list);
                if (line++ % ROWS_HELD == 0) list.flush();
            }
            list.finish();
            var about = book.newWorksheet(PROGRAM);
            for (int at = 0; at < sheet.about().size(); at++)
                about.value(at, 0, sheet.about().get(at));
            about.finish();
        }
    }

    /** What concerns the whole sheet goes before its first rows leave. */
    private static void head(Sheet sheet, Worksheet list) {
        list.freezePane(0, 1);
        list.paperSize(PaperSize.A4_PAPER);
        list.pageOrientation("landscape");
        list.fitToWidth((short) 1);
        list.fitToHeight((short) 999);
        list.repeatRows(0);
        list.header(String.join(" · ", sheet.about()), Position.LEFT);
        list.footer("&P / &N", Position.RIGHT);
        for (int at = 0; at < sheet.headings().size(); at++) {
            list.width(at, WIDTH);
            list.value(0, at, sheet.headings().get(at).words());
            list.style(0, at).bold().set();
        }
    }

    private static void put(Cell cell, int line, int at, Worksheet list) {
        switch (cell) {
            case Cell.Text text -> words(text.words(), line, at, list);
            case Cell.Word word -> words(word.words(), line, at, list);
            case Cell.Day day -> {
                list.value(line, at, day.day());
                list.style(line, at).format(DAY).set();
            }
            case Cell.Moment moment -> {
                list.value(line, at, moment.at().toLocalDateTime());
                list.style(line, at).format(MOMENT).set();
            }
            case Cell.Whole whole -> list.value(line, at, whole.number());
            case Cell.Amount amount -> {
                list.value(line, at, amount.euros());
                list.style(line, at).format(EUROS).set();
            }
        }
    }

    private static void words(String words, int line, int at, Worksheet list) {
        if (!words.isEmpty()) list.value(line, at, words);
    }
}
