package coop.alveole.command.imports.file;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** One cell of a sheet as a text file would say it: days as days, numbers without rounding, and no result of a formula. */
record SheetCell(@Nullable Cell cell) {
    /** The formats of days that every workbook has without declaring them. */
    private static final List<Integer> DAYS = List.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 57, 58);

    private static final Pattern WORDS_AND_MARKS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final Pattern DAY_AND_YEAR = Pattern.compile("(?i)[dj].*[yae]|[yae].*[dj]");

    static List<SheetCell> allOf(Row row) {
        return row.stream().map(SheetCell::new).toList();
    }

    String text() {
        if (cell == null) return "";
        return switch (cell.getType()) {
            case STRING -> cell.asString();
            case NUMBER -> isDay(cell) ? day(cell) : number(cell);
            case BOOLEAN -> cell.asBoolean() ? "oui" : "non";
            case EMPTY, FORMULA, ERROR -> "";
        };
    }

    /** The result that a file keeps beside a formula is whatever its writer wanted. */
    Optional<String> fault() {
        if (cell == null) return Optional.empty();
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null)
            return Optional.of("contient une formule : collez-y sa valeur.");
        return cell.getType() == CellType.ERROR ? Optional.of("contient une erreur de calcul.") : Optional.empty();
    }

    private static String number(Cell cell) {
        var number = cell.asNumber();
        return number.signum() == 0 ? "0" : plain(number);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Counted from 1900 or from 1904, as the workbook says. */
    private static String day(Cell cell) {
        var moment = cell.asDate();
        boolean isWholeDay = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return isWholeDay ? moment.toLocalDate().toString() : moment.toString();
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
