package coop.alveole.command.payroll;

import static coop.alveole.domain.payroll.PayColumn.*;

import coop.alveole.command.imports.file.ImportedFile;
import coop.alveole.command.imports.file.Line;
import coop.alveole.command.imports.file.Table;
import coop.alveole.command.imports.file.TypedAmount;
import coop.alveole.domain.imports.mapping.ExportTable;
import coop.alveole.domain.imports.mapping.MappedColumns;
import coop.alveole.domain.imports.mapping.MappedColumns.Column;
import coop.alveole.domain.payroll.PayColumn;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A file of pay: its lines as they are told, by the columns that the house has chosen, else by those that are usual. */
record PayrollFile(List<Told> lines, List<PayrollReport.Refused> unreadable) {
    private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("MM/uuuu");

    /** {@code share} is in percent, where this line is a part of a pay. */
    record Told(
            long number,
            Optional<String> person,
            Optional<String> activity,
            YearMonth month,
            Money cost,
            Optional<Long> share) {}

    static PayrollFile read(Path path, MappedColumns chosen) throws IOException {
        var lines = new ArrayList<Told>();
        var unreadable = new ArrayList<PayrollReport.Refused>();
        ImportedFile.read(path, table -> read(table, chosen, lines, unreadable));
        return new PayrollFile(List.copyOf(lines), List.copyOf(unreadable));
    }

    private static void read(
            Table table, MappedColumns chosen, List<Told> lines, List<PayrollReport.Refused> unreadable) {
        var columns = columns(table, chosen);
        PayColumn.requireEnough(columns.keySet(), table.labels());
        table.lines().forEach(line -> {
            if (line.cells().isEmpty() && line.faults().isEmpty()) return;
            try {
                lines.add(told(line, columns));
            } catch (Line.Refused refused) {
                unreadable.add(PayrollReport.Refused.unreadable(line.number(), refused));
            }
        });
    }

    /** Which label of the file says what: what the house chose comes first. */
    private static Map<PayColumn, String> columns(Table table, MappedColumns chosen) {
        var found = new EnumMap<PayColumn, String>(PayColumn.class);
        for (var label : table.labels())
            if (!label.isBlank() && Line.folded(label).length() <= 80)
                chosen.of(new Column(ExportTable.PAYROLL, new Label(Line.folded(label))))
                        .flatMap(ours -> PayColumn.of(ours.text()))
                        .ifPresent(column -> found.putIfAbsent(column, label));
        for (var column : PayColumn.values())
            names(column)
                    .flatMap(name -> table.labels().stream()
                            .filter(label -> Line.folded(label).equals(name)))
                    .findFirst()
                    .ifPresent(label -> found.putIfAbsent(column, label));
        return found;
    }

    private static Stream<String> names(PayColumn column) {
        return Stream.concat(Stream.of(Line.folded(column.label())), column.others().stream());
    }

    private static Told told(Line line, Map<PayColumn, String> columns) {
        return new Told(
                line.number(),
                cell(line, columns, PERSON),
                cell(line, columns, ACTIVITY),
                month(line, columns),
                new Money(cost(line, columns)),
                cell(line, columns, SHARE).map(text -> percent(columns.getOrDefault(SHARE, ""), text)));
    }

    private static Optional<String> cell(Line line, Map<PayColumn, String> columns, PayColumn column) {
        return Optional.ofNullable(columns.get(column)).flatMap(line::cell);
    }

    private static long cost(Line line, Map<PayColumn, String> columns) {
        return columns.containsKey(COST)
                ? cents(line, columns.getOrDefault(COST, ""))
                : Math.addExact(
                        cents(line, columns.getOrDefault(GROSS, "")),
                        cents(line, columns.getOrDefault(EMPLOYER_CHARGES, "")));
    }

    private static long cents(Line line, String label) {
        return TypedAmount.cents(line.required(label))
                .orElseThrow(() -> new Line.Refused(label, "n'est pas un montant en euros."));
    }

    private static YearMonth month(Line line, Map<PayColumn, String> columns) {
        var label = columns.getOrDefault(MONTH, "");
        var text = line.required(label);
        try {
            return text.matches("\\d{2}/\\d{4}") ? YearMonth.parse(text, MONTH_OF_YEAR) : YearMonth.parse(text);
        } catch (DateTimeParseException otherwise) {
            return YearMonth.from(line.requiredDay(label));
        }
    }

    private static long percent(String label, String text) {
        var digits = text.replaceAll("[\\h%]", "").replaceFirst("[.,]0+$", "");
        if (digits.matches("\\d{1,3}")) return Long.parseLong(digits);
        throw new Line.Refused(label, "n'est pas un nombre entier de pour cent.");
    }
}
