package coop.alveole.command.membership;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Map;
import java.util.Optional;

/** One line of an export: its file and number, and its cells by folded label; a blank cell is absent. */
record Line(String file, long number, Map<String, String> cells) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

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

    private static LocalDate day(String label, String text) {
        try {
            return LocalDate.parse(text, DAY);
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
