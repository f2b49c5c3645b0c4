package coop.alveole.command.imports.members;

import coop.alveole.command.imports.file.Line;
import coop.alveole.domain.imports.mapping.ExportTable;
import coop.alveole.domain.payroll.PayColumn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The labels that we read in each table, as they are written. */
public final class OurLabels {
    private OurLabels() {}

    public static List<String> of(ExportTable table) {
        return switch (table) {
            case PEOPLE, STEPS -> MemberTable.Kind.of(table).labels();
            case PAYROLL -> Stream.of(PayColumn.values()).map(PayColumn::label).toList();
        };
    }

    /** Those without which a table is neither people nor steps. */
    public static List<String> needed() {
        return Stream.of(ExportTable.PEOPLE, ExportTable.STEPS)
                .map(MemberTable.Kind::of)
                .flatMap(kind -> kind.needed().stream())
                .distinct()
                .toList();
    }

    /** As we write it, however it is asked for. */
    public static Optional<String> find(ExportTable table, String label) {
        return of(table).stream()
                .filter(ours -> Line.folded(ours).equals(Line.folded(label)))
                .findFirst();
    }
}
