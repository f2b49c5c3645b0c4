package coop.alveole.command.membership;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ValueRange;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One line of an export: its file and number, and its cells by folded label; a blank cell is absent. */
record Line(String file, long number, Map<String, String> cells, Shape shape) {
    /** More cells than columns: a semicolon slipped in, so that no cell can be trusted to be in its column. */
    enum Shape {
        SOUND,
        TOO_LONG
    }

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final ValueRange YEARS = ValueRange.of(1900, 2199);

    Optional<String> cell(String label) {
        return Optional.ofNullable(cells.get(ExportFile.folded(label)))
                .map(String::strip)
                .map(text -> text.startsWith("'") ? text.substring(1) : text)
                .filter(text -> !text.isEmpty());
    }

    String required(String label) {
        return cell(label).orElseThrow(() -> new Refused(label, "manque."));
    }

    Optional<LocalDate> day(String label) {
        return cell(label).map(text -> day(label, text));
    }

    LocalDate requiredDay(String label) {
        return day(label, required(label));
    }

    /** What the line says, whatever the order of its columns and the blanks around its words. */
    String content() {
        return cells.entrySet().stream()
                .filter(cell -> !cell.getValue().isBlank())
                .sorted(Map.Entry.comparingByKey())
                .map(cell -> cell.getKey() + "=" + cell.getValue().strip())
                .collect(Collectors.joining("\n"));
    }

    private static LocalDate day(String label, String text) {
        try {
            var day = LocalDate.parse(text, DAY);
            if (YEARS.isValidIntValue(day.getYear())) return day;
            throw new Refused(label, "est une date hors de 1900 à 2199.");
        } catch (DateTimeParseException unreadable) {
            throw new Refused(label, "n'est pas une date JJ/MM/AAAA.");
        }
    }

    /** A cell that cannot be taken over. */
    static final class Refused extends RuntimeException {
        private final String column;
        private final String reason;

        Refused(String column, String reason) {
            super(column + " " + reason);
            this.column = column;
            this.reason = reason;
        }

        String column() {
            return column;
        }

        String reason() {
            return reason;
        }
    }
}
