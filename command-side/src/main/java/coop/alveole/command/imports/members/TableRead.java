package coop.alveole.command.imports.members;

import coop.alveole.command.imports.file.ImportedFile;
import coop.alveole.command.imports.file.Line;
import coop.alveole.domain.imports.mapping.ExportTable;
import coop.alveole.domain.imports.mapping.MappedColumns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a table of a file holds, before anything of it is taken over: its labels, and how many lines. */
public record TableRead(String place, List<String> labels, long lines) {
    /**
     * Which table it is, if it is one of those we know: the columns that we read, those that the house has us read, those that
     * nobody reads, and ours that it lacks.
     */
    public record Known(
            Optional<ExportTable> table,
            boolean isDirectory,
            List<String> known,
            List<Mapped> mapped,
            List<String> unknown,
            List<String> missing) {}

    /** A column of theirs, and the one of ours that it is read as. */
    public record Mapped(String column, String readAs) {}

    /** Through the gate: a file that does not pass is refused with its sentence. */
    public static List<TableRead> of(Path file) throws IOException {
        var tables = new ArrayList<TableRead>();
        ImportedFile.read(
                file,
                table -> tables.add(new TableRead(
                        table.place(), table.labels(), table.lines().count())));
        return List.copyOf(tables);
    }

    public Known known(MappedColumns chosen) {
        var columns = Columns.of(labels, chosen);
        var written = labels.stream().filter(label -> !label.isBlank()).toList();
        if (columns.isEmpty()) return new Known(Optional.empty(), false, List.of(), List.of(), written, List.of());
        if (columns.get().kind() == MemberTable.Kind.DIRECTORY) return directory(columns.get(), written);
        var table = ExportTable.valueOf(columns.get().kind().name());
        var mapped = written.stream()
                .filter(label -> columns.get().readAs().containsKey(Line.folded(label)))
                .map(label -> new Mapped(
                        label,
                        OurLabels.find(table, columns.get().readAs().getOrDefault(Line.folded(label), ""))
                                .orElseThrow()))
                .toList();
        return new Known(
                Optional.of(table),
                false,
                written.stream()
                        .filter(label -> columns.get().isRead(label)
                                && !columns.get().readAs().containsKey(Line.folded(label)))
                        .toList(),
                mapped,
                written.stream().filter(label -> !columns.get().isRead(label)).toList(),
                columns.get().missing());
    }

    /** Nothing is chosen about the columns of our own file. */
    private static Known directory(Columns columns, List<String> written) {
        var read = written.stream().collect(Collectors.partitioningBy(columns::isRead));
        return new Known(
                Optional.empty(),
                true,
                read.getOrDefault(true, List.of()),
                List.of(),
                read.getOrDefault(false, List.of()),
                List.of());
    }
}
