package coop.alveole.command.imports.file;

import static coop.alveole.command.imports.file.OdsWorkbook.TABLE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** The rows of one table that hold something: blank ones, however many, are passed over and only counted. */
final class OdsRows implements Iterator<SheetRow> {
    private static final Set<String> GROUPS = Set.of("table-rows", "table-header-rows", "table-row-group");
    private static final Set<String> CELLS = Set.of("table-cell", "covered-table-cell");

    private record OdsRow(long number, List<SheetCell> cells) implements SheetRow {}

    private final SafeXml xml;
    private final String place;
    private final OdsUnfolded unfolded;
    private List<SheetCell> cells = List.of();
    private long number;
    private int left;
    private boolean isEnded;

    OdsRows(SafeXml xml, String place, OdsUnfolded unfolded) {
        this.xml = xml;
        this.place = place;
        this.unfolded = unfolded;
    }

    @Override
    public boolean hasNext() {
        while (left == 0 && !isEnded) advance();
        return left > 0;
    }

    @Override
    public SheetRow next() {
        if (!hasNext()) throw new NoSuchElementException();
        left--;
        return new OdsRow(++number, cells);
    }

    private void advance() {
        switch (xml.next()) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (xml.is(TABLE, "table-row")) row();
                else if (!xml.isOf(TABLE) || !GROUPS.contains(xml.element())) xml.skip();
            }
            case XMLStreamConstants.END_ELEMENT -> isEnded = xml.is(TABLE, "table");
            default -> {}
        }
    }

    private void row() {
        int times = times("number-rows-repeated");
        cells = cells();
        if (cells.isEmpty()) {
            number += times;
            return;
        }
        unfolded.row(cells, times);
        left = times;
    }

    /** Without the blank ones at the end. */
    private List<SheetCell> cells() {
        var all = new ArrayList<SheetCell>();
        long blank = 0;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            if (!xml.isOf(TABLE) || !CELLS.contains(xml.element())) {
                xml.skip();
                continue;
            }
            int times = times("number-columns-repeated");
            var cell = OdsCell.read(xml, place);
            if (cell.isBlank()) {
                blank += times;
                continue;
            }
            if (all.size() + blank + times > Limits.COLUMNS) throw Limits.tooManyColumns(place);
            unfolded.cell(cell, times);
            all.addAll(Collections.nCopies((int) blank, SheetCell.BLANK));
            all.addAll(Collections.nCopies(times, cell));
            blank = 0;
        }
        return List.copyOf(all);
    }

    private int times(String attribute) {
        return OdsCell.count(xml, TABLE, attribute, place);
    }
}
