package coop.alveole.command.imports.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** An xlsx, read by its library; as many rows must come out as its parts declare. */
final class XlsxWorkbook {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final Workbook workbook;
    private long rows;

    private XlsxWorkbook(Workbook workbook) {
        this.workbook = workbook;
    }

    static void read(Path path, long declared, Workbook workbook) throws IOException {
        var xlsx = new XlsxWorkbook(workbook);
        try (var library = xlsx.reading(() -> new ReadableWorkbook(path.toFile(), WITH_FORMATS))) {
            for (var sheet : xlsx.reading(() -> library.getSheets().toList())) xlsx.read(sheet);
        }
        Limits.require(
                xlsx.rows == declared,
                workbook.name(),
                "%d lignes lues sur %d : enregistrez-le à neuf.".formatted(xlsx.rows, declared));
    }

    private void read(Sheet sheet) {
        try (var stream = reading(sheet::openStream)) {
            workbook.sheet(sheet.getName(), counted(stream.iterator()));
        }
    }

    private Iterator<SheetRow> counted(Iterator<Row> all) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return reading(all::hasNext);
            }

            @Override
            public SheetRow next() {
                var row = reading(all::next);
                rows++;
                return row(row);
            }
        };
    }

    private SheetRow row(Row row) {
        return new SheetRow() {
            @Override
            public long number() {
                return row.getRowNum();
            }

            @Override
            public List<SheetCell> cells() {
                return reading(() -> row.stream().map(XlsxCell::of).toList());
            }
        };
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    /** A library stumbles in many ways over what it reads; to whoever imports it is one sentence. */
    private <T> T reading(Reading<T> library) {
        try {
            return library.read();
        } catch (IOException | RuntimeException stumbled) {
            throw Limits.unreadable(workbook.name());
        }
    }
}
