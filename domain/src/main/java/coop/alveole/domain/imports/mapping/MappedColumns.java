package coop.alveole.domain.imports.mapping;

import coop.alveole.domain.imports.mapping.MappingEvent.ColumnLeft;
import coop.alveole.domain.imports.mapping.MappingEvent.ColumnMapped;
import coop.alveole.domain.shared.Label;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which columns of an export are read as which of ours. */
public record MappedColumns(Map<Column, Label> readAs) {
    public static final MappedColumns NONE = new MappedColumns(Map.of());

    /** {@code name} is without accents nor case. */
    public record Column(ExportTable table, Label name) {}

    public MappedColumns with(MappingEvent event) {
        var columns = new HashMap<>(readAs);
        switch (event) {
            case ColumnMapped e -> columns.put(new Column(e.table(), e.column()), e.readAs());
            case ColumnLeft e -> columns.remove(new Column(e.table(), e.column()));
        }
        return new MappedColumns(Map.copyOf(columns));
    }

    public Optional<Label> of(Column column) {
        return Optional.ofNullable(readAs.get(column));
    }

    /** Of two columns read as one, one would be lost. */
    Optional<Label> alreadyReadAs(ExportTable table, Label label) {
        return readAs.entrySet().stream()
                .filter(entry ->
                        entry.getKey().table() == table && entry.getValue().equals(label))
                .map(entry -> entry.getKey().name())
                .findFirst();
    }
}
