package coop.alveole.command.imports.file;

import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** One cell of an xlsx: a day is a number by its value and a day by its format. */
final class XlsxCell {
    /** The formats of days that every workbook has without declaring them. */
    private static final List<Integer> DAYS = List.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 57, 58);

    private static final Pattern WORDS_AND_MARKS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final Pattern DAY_AND_YEAR = Pattern.compile("(?i)[dj].*[yae]|[yae].*[dj]");

    private XlsxCell() {}

    /** Days are counted from 1900 or from 1904, as the workbook says. */
    static SheetCell of(@Nullable Cell cell) {
        if (cell == null) return SheetCell.BLANK;
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) return SheetCell.FORMULA;
        return switch (cell.getType()) {
            case STRING -> SheetCell.said(cell.asString());
            case NUMBER -> isDay(cell) ? SheetCell.moment(cell.asDate()) : SheetCell.number(cell.asNumber());
            case BOOLEAN -> SheetCell.truth(cell.asBoolean());
            case EMPTY, FORMULA -> SheetCell.BLANK;
            case ERROR -> SheetCell.ERROR;
        };
    }

    private static boolean isDay(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && DAYS.contains(id)) return true;
        var format = cell.getDataFormatString();
        return format != null
                && DAY_AND_YEAR
                        .matcher(WORDS_AND_MARKS.matcher(format).replaceAll(""))
                        .find();
    }
}
