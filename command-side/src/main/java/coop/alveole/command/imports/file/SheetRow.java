package coop.alveole.command.imports.file;

import java.util.HashMap;
import java.util.List;

/** One row of a sheet, whatever the kind of its workbook: its cells are read when they are asked for. */
interface SheetRow {
    long number();

    List<SheetCell> cells();

    /** The words of its cells, blank where there are none. */
    default List<String> texts() {
        return cells().stream().map(SheetCell::text).toList();
    }

    default Line line(String place, List<String> labels) {
        var cells = cells();
        var faults = new HashMap<Integer, String>();
        for (int i = 0; i < cells.size(); i++) {
            int rank = i;
            cells.get(i).fault().ifPresent(fault -> faults.put(rank, fault));
        }
        return Line.of(
                place, number(), labels, cells.stream().map(SheetCell::text).toList(), faults);
    }
}
