package coop.alveole.command.imports.file;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * One cell of a sheet as a text file would say it: days as days, numbers without rounding; {@code fault} says why it cannot
 * be trusted.
 */
record SheetCell(String text, Optional<String> fault) {
    static final SheetCell BLANK = said("");
    /** The result that a file keeps beside a formula is whatever its writer wanted. */
    static final SheetCell FORMULA = faulty("contient une formule : collez-y sa valeur.");

    static final SheetCell ERROR = faulty("contient une erreur de calcul.");

    /** More than any number of a spreadsheet has, before its point and after it. */
    private static final int DIGITS = 400;

    private static SheetCell faulty(String why) {
        return new SheetCell("", Optional.of(why));
    }

    static SheetCell said(String text) {
        return new SheetCell(text, Optional.empty());
    }

    static SheetCell truth(boolean holds) {
        return said(holds ? "oui" : "non");
    }

    static SheetCell number(BigDecimal number) {
        if (number.signum() == 0) return said("0");
        if (Math.abs((long) number.scale()) + number.precision() > DIGITS)
            throw new ArithmeticException("no spreadsheet counts so far");
        return said(number.stripTrailingZeros().toPlainString());
    }

    static SheetCell moment(LocalDateTime moment) {
        boolean isWholeDay = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return said(isWholeDay ? moment.toLocalDate().toString() : moment.toString());
    }

    boolean isBlank() {
        return text.isBlank() && fault.isEmpty();
    }
}
