package coop.alveole.command.imports.file;

import static coop.alveole.command.imports.file.OdsWorkbook.OFFICE;
import static coop.alveole.command.imports.file.OdsWorkbook.TABLE;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** One cell of an OpenDocument table, which has begun: its value by its type, else the words that it shows. */
record OdsCell(SafeXml xml, String place) {
    /** Where LibreOffice says that a value is an error. */
    private static final String CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,8}");
    /** Of a number, a day or a truth. */
    private static final int CHARACTERS_OF_A_VALUE = 400;

    static SheetCell read(SafeXml xml, String place) {
        var cell = new OdsCell(xml, place);
        var value = cell.value();
        var words = OdsWords.of(xml, place);
        return value.orElseGet(() -> SheetCell.said(words));
    }

    /** One where nothing is said. */
    static int count(SafeXml xml, String namespace, String attribute, String place) {
        var said = xml.attribute(namespace, attribute);
        if (said.isEmpty()) return 1;
        if (!COUNT.matcher(said.get()).matches()) throw Limits.unreadable(place);
        return Integer.parseInt(said.get());
    }

    private Optional<SheetCell> value() {
        if (xml.attribute(TABLE, "formula").isPresent()) return Optional.of(formula());
        if (xml.attribute(CALC, "value-type").filter("error"::equals).isPresent()) return Optional.of(SheetCell.ERROR);
        try {
            return switch (xml.attribute(OFFICE, "value-type").orElse("")) {
                case "float", "percentage", "currency" ->
                    Optional.of(SheetCell.number(new BigDecimal(required("value"))));
                case "date" -> Optional.of(SheetCell.moment(moment(required("date-value"))));
                case "boolean" -> Optional.of(truth(required("boolean-value")));
                case "string" -> xml.attribute(OFFICE, "string-value").map(this::said);
                default -> Optional.empty();
            };
        } catch (DateTimeException | ArithmeticException | NumberFormatException wrong) {
            throw Limits.unreadable(place);
        }
    }

    private SheetCell formula() {
        int columns = count(xml, TABLE, "number-matrix-columns-spanned", place);
        int rows = count(xml, TABLE, "number-matrix-rows-spanned", place);
        if (columns > 1 || rows > 1) throw Limits.formulaOfMany(place, columns + " sur " + rows);
        return SheetCell.FORMULA;
    }

    private String required(String attribute) {
        return xml.attribute(OFFICE, attribute)
                .filter(value -> value.length() <= CHARACTERS_OF_A_VALUE)
                .orElseThrow(() -> Limits.unreadable(place));
    }

    private static LocalDateTime moment(String said) {
        return said.indexOf('T') < 0 ? LocalDate.parse(said).atStartOfDay() : LocalDateTime.parse(said);
    }

    private SheetCell truth(String said) {
        return switch (said) {
            case "true" -> SheetCell.truth(true);
            case "false" -> SheetCell.truth(false);
            default -> throw Limits.unreadable(place);
        };
    }

    private SheetCell said(String text) {
        if (text.length() > Limits.CHARACTERS_OF_A_CELL) throw Limits.cellTooLong(place);
        return SheetCell.said(text);
    }
}
