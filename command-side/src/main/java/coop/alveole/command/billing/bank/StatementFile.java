package coop.alveole.command.billing.bank;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_FILE;

import coop.alveole.command.imports.file.ImportedFile;
import coop.alveole.command.imports.file.Line;
import coop.alveole.command.imports.file.Table;
import coop.alveole.command.imports.file.TypedAmount;
import coop.alveole.domain.billing.bank.StatementColumns;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.RuleBroken;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file of the bank, read whole or refused whole: a line without an amount says nothing, one that is unreadable stops. */
record StatementFile(StatementColumns columns, List<Movement> movements) {
    record Movement(LocalDate day, long cents, String label) {}

    /** By the columns that were chosen for this account, else by those that banks use. */
    static StatementFile read(Path path, Optional<StatementColumns> chosen) throws IOException {
        var files = new ArrayList<StatementFile>();
        ImportedFile.read(path, table -> {
            if (files.isEmpty()) files.add(read(table, chosen));
            else table.lines().forEach(_ -> {});
        });
        return files.getFirst();
    }

    private static StatementFile read(Table table, Optional<StatementColumns> chosen) {
        var labels = table.labels().stream().map(Line::folded).toList();
        var columns = chosen.orElseGet(() -> StatementColumns.guessed(labels));
        columns.requireIn(labels);
        return new StatementFile(
                columns,
                table.lines().flatMap(line -> movement(line, columns).stream()).toList());
    }

    private static Optional<Movement> movement(Line line, StatementColumns columns) {
        try {
            long cents = cents(line, columns.amount())
                    - Math.abs(cents(line, columns.debit()))
                    + Math.abs(cents(line, columns.credit()));
            if (cents == 0) return Optional.empty();
            var day = line.requiredDay(columns.day().text());
            return Optional.of(
                    new Movement(day, cents, line.cell(columns.label().text()).orElse("")));
        } catch (Line.Refused unreadable) {
            throw new RuleBroken(
                    UNREADABLE_FILE,
                    "files",
                    line.file(),
                    "ligne %d, « %s » %s".formatted(line.number(), unreadable.column(), unreadable.reason()));
        }
    }

    private static long cents(Line line, @Nullable Label column) {
        if (column == null) return 0;
        return line.cell(column.text())
                .map(text -> TypedAmount.cents(text)
                        .orElseThrow(() -> new Line.Refused(column.text(), "n'est pas un montant en euros.")))
                .orElse(0L);
    }
}
