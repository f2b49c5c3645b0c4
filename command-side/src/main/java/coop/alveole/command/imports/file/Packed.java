package coop.alveole.command.imports.file;

import coop.alveole.domain.shared.file.FileType;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A zip, each of its parts read to its end: their names in lower case, what it says it is, the rows of its xlsx sheets. */
record Packed(Set<String> parts, String declared, long rows) {
    /** What it says and what it holds agree, or it is nothing that we know. */
    Optional<FileType> kind() {
        boolean holdsXlsx = parts.contains("xl/workbook.xml");
        if (declared.isEmpty()) return holdsXlsx ? Optional.of(FileType.XLSX) : Optional.empty();
        return Stream.of(FileType.ODS, FileType.ODT)
                .filter(type -> type.media().equals(declared) && parts.contains(OdsWorkbook.CONTENT) && !holdsXlsx)
                .findFirst();
    }
}
