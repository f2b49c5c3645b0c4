package coop.alveole.command.imports.file;

import java.util.List;

/** What is written once for many counts as if it were written out, in the limits of the whole workbook. */
final class OdsUnfolded {
    /** What a cell weighs beside its words. */
    private static final long MARKS = 32;

    private final String name;
    private final CountedStream.Count count;
    private long rows;

    OdsUnfolded(String name, CountedStream.Count count) {
        this.name = name;
        this.count = count;
    }

    void cell(SheetCell cell, long times) {
        count.add((times - 1) * weight(cell));
    }

    void row(List<SheetCell> cells, long times) {
        rows += times;
        if (rows > Limits.LINES) throw Limits.tooManyLines(name);
        count.add((times - 1) * cells.stream().mapToLong(OdsUnfolded::weight).sum());
    }

    private static long weight(SheetCell cell) {
        return cell.isBlank() ? 0 : MARKS + cell.text().length();
    }
}
