package coop.alveole.command.imports.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads a workbook whole, part by part, before any library does: what it unfolds to, and what its XML holds. */
final class WorkbookGate {
    private static final String SHEETS = "xl/worksheets/";
    private static final int BUFFER = 1 << 14;

    private final String name;
    private final CountedStream.Count count;
    private final HashSet<String> parts = new HashSet<>();
    private long rows;

    private WorkbookGate(String name, long packed) {
        this.name = name;
        this.count = new CountedStream.Count(name, packed);
    }

    /** How many rows its sheets declare. */
    static long rowsOf(Path path) throws IOException {
        var gate = judged(path);
        Limits.require(gate.parts.contains("xl/workbook.xml"), gate.name, "ce n'est pas un classeur xlsx.");
        return gate.rows;
    }

    /** The names of its parts, in lower case, each of them read to its end. */
    static Set<String> partsOf(Path path) throws IOException {
        return Set.copyOf(judged(path).parts);
    }

    private static WorkbookGate judged(Path path) throws IOException {
        var gate = new WorkbookGate(path.getFileName().toString(), path.toFile().length());
        try (var zip = new ZipFile(path.toFile())) {
            Limits.require(zip.size() <= Limits.ENTRIES, gate.name, "plus de 1 000 parties.");
            for (var entry : zip.stream().toList()) gate.judge(zip, entry);
        } catch (ZipException broken) {
            throw Limits.refused(gate.name, "le classeur est abîmé : enregistrez-le à neuf.");
        }
        return gate;
    }

    private void judge(ZipFile zip, ZipEntry entry) throws IOException {
        var part = entry.getName().toLowerCase(Locale.ROOT);
        Limits.require(parts.add(part), name, "deux de ses parties portent le même nom.");
        Limits.require(!part.endsWith("vbaproject.bin"), name, "il contient des macros.");
        try (var bytes = new CountedStream(zip.getInputStream(entry), count)) {
            if (part.endsWith(".xml") || part.endsWith(".rels")) {
                var xml = new SheetXml(name, bytes);
                xml.judge();
                if (part.startsWith(SHEETS) && part.endsWith(".xml")) rows += xml.rows();
            } else drain(bytes);
        }
        Limits.require(rows <= Limits.LINES, name, "plus de 100 000 lignes.");
    }

    private static void drain(CountedStream bytes) throws IOException {
        var buffer = new byte[BUFFER];
        while (bytes.read(buffer) >= 0) bytes.piece();
    }
}
