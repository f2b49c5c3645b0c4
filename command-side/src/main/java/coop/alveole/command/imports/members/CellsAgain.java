package coop.alveole.command.imports.members;

import coop.alveole.command.imports.file.ImportedFile;
import coop.alveole.command.imports.file.Line;
import coop.alveole.command.imports.members.ImportReport.Remark;
import coop.alveole.domain.imports.mapping.MappedColumns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of the cells that a report names, read again from the files: a report holds none (security §8). */
public final class CellsAgain {
    private static final int CHARACTERS_SHOWN = 200;

    private record Row(String file, long line) {}

    private CellsAgain() {}

    /** Of those that name a cell with words in it. */
    public static Map<Remark, String> of(List<Path> files, MappedColumns mapped, Collection<Remark> remarks)
            throws IOException {
        var wanted = remarks.stream()
                .filter(remark -> !remark.column().isEmpty())
                .collect(Collectors.groupingBy(remark -> new Row(remark.file(), remark.line())));
        var words = new HashMap<Remark, String>();
        for (var file : files)
            ImportedFile.read(
                    file,
                    table -> Columns.of(table.labels(), mapped).stream()
                            .flatMap(columns -> table.lines().map(columns::line))
                            .forEach(line -> wanted.getOrDefault(new Row(line.file(), line.number()), List.of())
                                    .forEach(remark -> words(line, remark.column())
                                            .ifPresent(found -> words.put(remark, found)))));
        return Map.copyOf(words);
    }

    private static Optional<String> words(Line line, String column) {
        return Optional.ofNullable(line.cells().get(Line.folded(column)))
                .map(found -> found.length() <= CHARACTERS_SHOWN ? found : found.substring(0, CHARACTERS_SHOWN) + "…");
    }
}
