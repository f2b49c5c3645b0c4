package coop.alveole.command.imports.members;

import coop.alveole.command.imports.file.ImportedFile;
import coop.alveole.command.imports.file.Line;
import coop.alveole.command.imports.file.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a table of a file holds, before anything of it is taken over: the columns that are ours, those that nobody reads,
 * and ours that it lacks.
 */
public record TableRead(
        String place, Kind kind, long lines, List<String> known, List<String> unknown, List<String> missing) {
    /** NEITHER is left aside. */
    public enum Kind {
        PEOPLE,
        STEPS,
        NEITHER
    }

    /** Through the gate: a file that does not pass is refused with its sentence. */
    public static List<TableRead> of(Path file) throws IOException {
        var tables = new ArrayList<TableRead>();
        ImportedFile.read(file, table -> tables.add(of(table)));
        return List.copyOf(tables);
    }

    private static TableRead of(Table table) {
        var kind = MemberTable.kind(table.labels());
        var unknown = MemberTable.unknown(table.labels());
        var folded = table.labels().stream().map(Line::folded).collect(Collectors.toSet());
        return new TableRead(
                table.place(),
                kind.map(found -> Kind.valueOf(found.name())).orElse(Kind.NEITHER),
                table.lines().count(),
                table.labels().stream()
                        .filter(label -> !label.isBlank() && !unknown.contains(label))
                        .toList(),
                unknown,
                kind.stream()
                        .flatMap(found -> found.labels().stream())
                        .filter(label -> !folded.contains(Line.folded(label)))
                        .toList());
    }
}
