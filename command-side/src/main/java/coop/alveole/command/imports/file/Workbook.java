package coop.alveole.command.imports.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook (classeur xlsx) that has passed the gate, sheet by sheet; as many rows are read as its parts declare. */
final class Workbook {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final String name;
    private long rows;

    private Workbook(String name) {
        this.name = name;
    }

    static void read(Path path, Table.Reader reader) throws IOException {
        long declared = WorkbookGate.rowsOf(path);
        var workbook = new Workbook(path.getFileName().toString());
        try (var library = workbook.reading(() -> new ReadableWorkbook(path.toFile(), WITH_FORMATS))) {
            for (var sheet : workbook.reading(() -> library.getSheets().toList())) workbook.read(sheet, reader);
        }
        Limits.require(
                workbook.rows == declared,
                workbook.name,
                "%d lignes lues sur %d : enregistrez-le à neuf.".formatted(workbook.rows, declared));
    }

    private void read(Sheet sheet, Table.Reader reader) {
        var place = name + ", feuille « " + sheet.getName() + " »";
        try (var stream = reading(sheet::openStream)) {
            var all = counted(stream.iterator());
            var labels = firstLine(all);
            if (!labels.isEmpty()) {
                var rest = Spliterators.spliteratorUnknownSize(all, Spliterator.ORDERED | Spliterator.NONNULL);
                reader.read(new Table(
                        place,
                        labels,
                        StreamSupport.stream(rest, false).map(row -> reading(() -> line(place, labels, row)))));
            }
            while (all.hasNext()) all.next();
        }
    }

    /** Above the labels some leave a line blank. */
    private List<String> firstLine(Iterator<Row> all) {
        while (all.hasNext()) {
            var row = all.next();
            var labels = reading(() -> texts(SheetCell.allOf(row)));
            if (!labels.stream().allMatch(String::isBlank)) return labels;
        }
        return List.of();
    }

    private static Line line(String place, List<String> labels, Row row) {
        var cells = SheetCell.allOf(row);
        var faults = new HashMap<Integer, String>();
        for (int i = 0; i < cells.size(); i++) {
            int rank = i;
            cells.get(i).fault().ifPresent(fault -> faults.put(rank, fault));
        }
        return Line.of(place, row.getRowNum(), labels, texts(cells), faults);
    }

    private static List<String> texts(List<SheetCell> cells) {
        return cells.stream().map(SheetCell::text).toList();
    }

    private Iterator<Row> counted(Iterator<Row> all) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return reading(all::hasNext);
            }

            @Override
            public Row next() {
                var row = reading(all::next);
                rows++;
                return row;
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
            throw Limits.refused(name, "le classeur ne se lit pas : enregistrez-le à neuf.");
        }
    }
}
