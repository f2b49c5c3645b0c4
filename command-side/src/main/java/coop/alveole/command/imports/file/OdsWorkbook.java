package coop.alveole.command.imports.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;

/** An OpenDocument of tables, read as it comes by the parser of the gate: no library. */
final class OdsWorkbook {
    static final String CONTENT = "content.xml";
    static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String TABLES = "spreadsheet";
    private static final Set<String> AROUND_THE_TABLES = Set.of("document-content", "body", TABLES);

    private final SafeXml xml;
    private final Workbook workbook;
    private final OdsUnfolded unfolded;
    private boolean holdsTables;

    private OdsWorkbook(SafeXml xml, Workbook workbook, OdsUnfolded unfolded) {
        this.xml = xml;
        this.workbook = workbook;
        this.unfolded = unfolded;
    }

    static void read(Path path, Workbook workbook) throws IOException {
        var name = workbook.name();
        var count = new CountedStream.Count(name, Files.size(path));
        try (var zip = new ZipFile(path.toFile())) {
            var content = zip.getEntry(CONTENT);
            if (content == null) throw Limits.unreadable(name);
            try (var bytes = new CountedStream(zip.getInputStream(content), count)) {
                new OdsWorkbook(new SafeXml(name, bytes), workbook, new OdsUnfolded(name, count)).read();
            }
        }
    }

    /** What stands beside the tables may hold tables too: what was before a change, what is kept of another file. */
    private void read() {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
            if (xml.isOf(OFFICE) && AROUND_THE_TABLES.contains(xml.element()))
                holdsTables |= xml.element().equals(TABLES);
            else if (xml.is(TABLE, "table")) table();
            else xml.skip();
        }
        if (!holdsTables) throw Limits.unreadable(workbook.name());
    }

    private void table() {
        var sheet = xml.attribute(TABLE, "name").orElse("");
        workbook.sheet(sheet, new OdsRows(xml, workbook.place(sheet), unfolded));
    }
}
