package coop.alveole.command.imports.members;

import coop.alveole.command.imports.file.Line;
import coop.alveole.domain.imports.mapping.ExportTable;
import coop.alveole.domain.imports.mapping.MappedColumns;
import coop.alveole.domain.imports.mapping.MappedColumns.Column;
import coop.alveole.domain.shared.Label;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The columns of one table, by their labels without accents nor case, and which of ours the house reads some of them as.
 * A column that bears one of our labels is that one, whatever was chosen.
 */
record Columns(MemberTable.Kind kind, Set<String> known, Map<String, String> readAs) {
    /** Empty for a table that is none of ours. */
    static Optional<Columns> of(List<String> header, MappedColumns mapped) {
        for (var kind : MemberTable.Kind.values()) {
            var columns = of(kind, header, mapped);
            if (columns.holds(kind.needed())) return Optional.of(columns);
        }
        return Optional.empty();
    }

    private static Columns of(MemberTable.Kind kind, List<String> header, MappedColumns mapped) {
        var labels = header.stream().map(Line::folded).collect(Collectors.toSet());
        var readAs = new HashMap<String, String>();
        for (var label : labels)
            otherNames(kind, label, mapped)
                    .filter(ours -> !labels.contains(ours))
                    .ifPresent(ours -> readAs.put(label, ours));
        return new Columns(kind, labels, Map.copyOf(readAs));
    }

    /** Our own files are in English too; what a column of another software is, the house chooses. */
    private static Optional<String> otherNames(MemberTable.Kind kind, String label, MappedColumns mapped) {
        return switch (kind) {
            case DIRECTORY -> DirectoryColumn.inFrench(label);
            case PEOPLE, STEPS -> chosen(kind, label, mapped).map(ours -> Line.folded(ours.text()));
        };
    }

    private static Optional<Label> chosen(MemberTable.Kind kind, String label, MappedColumns mapped) {
        try {
            return mapped.of(new Column(ExportTable.valueOf(kind.name()), new Label(label)));
        } catch (IllegalArgumentException noLabel) {
            return Optional.empty();
        }
    }

    private boolean holds(List<String> ours) {
        var all = new HashSet<>(known);
        all.addAll(readAs.values());
        return ours.stream().map(Line::folded).allMatch(all::contains);
    }

    /** Under our labels, without the columns that nobody reads. */
    Line line(Line read) {
        return read.renamed(readAs)
                .only(kind.labels().stream().map(Line::folded).collect(Collectors.toSet()));
    }

    boolean isRead(String label) {
        return kind.reads(label) || readAs.containsKey(Line.folded(label));
    }

    List<String> missing() {
        return kind.labels().stream().filter(ours -> !holds(List.of(ours))).toList();
    }
}
