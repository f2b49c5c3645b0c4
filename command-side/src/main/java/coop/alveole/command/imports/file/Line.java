package coop.alveole.command.imports.file;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ValueRange;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One line of a table: its file and number, and its cells by folded label; a blank cell is absent, and {@code faults} says
 * of a cell that is there why it cannot be trusted.
 */
public record Line(String file, long number, Map<String, String> cells, Map<String, String> faults, Shape shape) {
    /** More cells than columns: a separator slipped in, so that no cell can be trusted to be in its column. */
    public enum Shape {
        SOUND,
        TOO_LONG
    }

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final ValueRange YEARS = ValueRange.of(1900, 2199);

    /** {@code faults} by the rank of the cell. Of two columns that bear one label the first is right. */
    static Line of(String file, long number, List<String> labels, List<String> texts, Map<Integer, String> faults) {
        var cells = new HashMap<String, String>();
        var wrong = new HashMap<String, String>();
        for (int i = 0; i < Math.min(labels.size(), texts.size()); i++) {
            boolean isFaulty = faults.containsKey(i);
            if (!isFaulty && texts.get(i).isBlank()) continue;
            var label = folded(labels.get(i));
            if (cells.containsKey(label) || wrong.containsKey(label)) continue;
            if (isFaulty) wrong.put(label, faults.get(i));
            else cells.put(label, texts.get(i).strip());
        }
        boolean tooLong = texts.stream().skip(labels.size()).anyMatch(Predicate.not(String::isBlank));
        return new Line(file, number, Map.copyOf(cells), Map.copyOf(wrong), tooLong ? Shape.TOO_LONG : Shape.SOUND);
    }

    /** Without the columns that nobody reads. */
    public Line only(Set<String> folded) {
        var known = new HashMap<>(cells);
        var wrong = new HashMap<>(faults);
        known.keySet().retainAll(folded);
        wrong.keySet().retainAll(folded);
        return new Line(file, number, Map.copyOf(known), Map.copyOf(wrong), shape);
    }

    /** Under other labels, without accents nor case. */
    public Line renamed(Map<String, String> labels) {
        return labels.isEmpty() ? this : new Line(file, number, renamed(cells, labels), renamed(faults, labels), shape);
    }

    private static Map<String, String> renamed(Map<String, String> texts, Map<String, String> labels) {
        var all = new HashMap<String, String>();
        texts.forEach((label, text) -> all.put(labels.getOrDefault(label, label), text));
        return Map.copyOf(all);
    }

    public Optional<String> cell(String label) {
        var column = folded(label);
        var fault = faults.get(column);
        if (fault != null) throw new Refused(label, fault);
        return Optional.ofNullable(cells.get(column));
    }

    public String required(String label) {
        return cell(label).orElseThrow(() -> new Refused(label, "manque."));
    }

    public Optional<LocalDate> day(String label) {
        return cell(label).map(text -> day(label, text));
    }

    public LocalDate requiredDay(String label) {
        return day(label, required(label));
    }

    /** What the line says, whatever the order of its columns and the blanks around its words. */
    public String content() {
        return cells.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(cell -> cell.getKey() + "=" + cell.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** Without accents, case or doubled spaces, and with one kind of apostrophe. */
    public static String folded(String label) {
        return Normalizer.normalize(label.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.FRENCH);
    }

    private static LocalDate day(String label, String text) {
        try {
            var day = text.indexOf('/') >= 0 ? LocalDate.parse(text, DAY) : LocalDate.parse(text);
            if (YEARS.isValidIntValue(day.getYear())) return day;
            throw new Refused(label, "est une date hors de 1900 à 2199.");
        } catch (DateTimeParseException unreadable) {
            throw new Refused(label, "n'est pas une date JJ/MM/AAAA ou AAAA-MM-JJ.");
        }
    }

    /** A cell that cannot be taken over. */
    public static final class Refused extends RuntimeException {
        private final String column;
        private final String reason;

        public Refused(String column, String reason) {
            super(column + " " + reason);
            this.column = column;
            this.reason = reason;
        }

        public String column() {
            return column;
        }

        public String reason() {
            return reason;
        }
    }
}
