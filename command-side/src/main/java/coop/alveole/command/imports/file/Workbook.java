package coop.alveole.command.imports.file;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;

/** A workbook that has passed the gate, whatever its kind: each of its sheets is a table. */
record Workbook(String name, Table.Reader reader) {
    String place(String sheet) {
        return name + ", feuille « " + sheet + " »";
    }

    /** Every row of that sheet is read, whether somebody asks for it or not. */
    void sheet(String sheet, Iterator<SheetRow> rows) {
        var place = place(sheet);
        var labels = firstLine(rows);
        if (!labels.isEmpty()) {
            var rest = Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED | Spliterator.NONNULL);
            reader.read(
                    new Table(place, labels, StreamSupport.stream(rest, false).map(row -> row.line(place, labels))));
        }
        while (rows.hasNext()) rows.next();
    }

    /** Above the labels some leave a line blank. */
    private static List<String> firstLine(Iterator<SheetRow> rows) {
        while (rows.hasNext()) {
            var labels = rows.next().texts();
            if (!labels.stream().allMatch(String::isBlank)) return labels;
        }
        return List.of();
    }
}
