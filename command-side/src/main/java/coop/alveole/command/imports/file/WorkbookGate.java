package coop.alveole.command.imports.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;

/** Reads a zip whole, part by part, before any library does: what it unfolds to, and what its XML holds. */
final class WorkbookGate {
    private static final String SHEETS = "xl/worksheets/";
    private static final String MANIFEST = "meta-inf/manifest.xml";
    private static final String TYPE = "mimetype";
    private static final int BUFFER = 1 << 14;

    private final String name;
    private final CountedStream.Count count;
    private final HashSet<String> parts = new HashSet<>();
    private String declared = "";
    private long rows;

    private WorkbookGate(String name, long packed) {
        this.name = name;
        this.count = new CountedStream.Count(name, packed);
    }

    static Packed judged(Path path) throws IOException {
        var gate = new WorkbookGate(path.getFileName().toString(), Files.size(path));
        try (var zip = new ZipFile(path.toFile())) {
            Limits.require(zip.size() <= Limits.ENTRIES, gate.name, "plus de 1 000 parties.");
            for (var entry : zip.stream().sorted(manifestFirst()).toList()) gate.judge(zip, entry);
        } catch (ZipException | EOFException broken) {
            throw Limits.refused(gate.name, "le classeur est abîmé : enregistrez-le à neuf.");
        }
        return new Packed(Set.copyOf(gate.parts), gate.declared, gate.rows);
    }

    /** It says which parts are enciphered, before they are taken for spoilt ones. */
    private static Comparator<ZipEntry> manifestFirst() {
        return Comparator.comparing(entry -> !part(entry).equals(MANIFEST));
    }

    private static String part(ZipEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT);
    }

    private void judge(ZipFile zip, ZipEntry entry) throws IOException {
        var part = part(entry);
        Limits.require(parts.add(part), name, "deux de ses parties portent le même nom.");
        Limits.require(!isAProgram(part), name, "il contient des macros.");
        try (var bytes = new CountedStream(zip.getInputStream(entry), count)) {
            if (part.endsWith(".xml") || part.endsWith(".rels")) judge(part, new SafeXml(name, bytes));
            else {
                if (part.equals(TYPE))
                    declared = new String(bytes.readNBytes(BUFFER), StandardCharsets.US_ASCII).strip();
                drain(bytes);
            }
        }
        Limits.require(rows <= Limits.LINES, name, "plus de 100 000 lignes.");
    }

    private static boolean isAProgram(String part) {
        return part.startsWith("basic/") || part.startsWith("scripts/") || part.endsWith("vbaproject.bin");
    }

    private void judge(String part, SafeXml xml) {
        if (part.startsWith("xl/")) {
            long declaredRows = XlsxPart.rowsOf(name, xml);
            if (part.startsWith(SHEETS) && part.endsWith(".xml")) rows += declaredRows;
        } else if (part.equals(MANIFEST)) requireOpen(xml);
        else xml.toEnd();
    }

    private void requireOpen(SafeXml manifest) {
        while (manifest.hasNext())
            Limits.require(
                    manifest.next() != XMLStreamConstants.START_ELEMENT
                            || !manifest.element().equals("encryption-data"),
                    name,
                    "il est protégé par un mot de passe : enregistrez-le sans protection.");
    }

    private static void drain(CountedStream bytes) throws IOException {
        var buffer = new byte[BUFFER];
        while (bytes.read(buffer) >= 0) bytes.piece();
    }
}
