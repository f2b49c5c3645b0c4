package coop.alveole.command.imports.file;

import coop.alveole.domain.shared.file.FileType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The gate (security §8): size, then content, are judged before any library reads a byte; the name proves nothing. */
public final class ImportedFile {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private ImportedFile() {}

    /** Every table of that file: csv, xlsx or ods. */
    public static void read(Path path, Table.Reader reader) throws IOException {
        var name = path.getFileName().toString();
        Limits.require(Files.isRegularFile(path), name, "ce fichier n'existe pas.");
        Limits.require(Files.size(path) <= Limits.BYTES, name, "plus de 50 Mo.");
        var start = start(path);
        Limits.require(
                !Arrays.equals(start, OLD_EXCEL),
                name,
                "un classeur ancien (.xls) ou protégé par un mot de passe : enregistrez-le en .xlsx ou .ods, sans protection.");
        if (Arrays.equals(start, ZIP)) workbook(path, new Workbook(name, reader));
        else {
            requireAWorkbook(!isNamed(name, ".xlsx") && !isNamed(name, ".ods"), name);
            CsvTable.read(path, reader);
        }
    }

    private static void workbook(Path path, Workbook workbook) throws IOException {
        var name = workbook.name();
        Limits.require(
                !isNamed(name, ".csv"), name, "ce n'est pas du texte : un classeur porte un nom en .xlsx ou .ods.");
        var packed = WorkbookGate.judged(path);
        var kind = packed.kind();
        requireAWorkbook(
                kind.filter(Set.of(FileType.XLSX, FileType.ODS)::contains).isPresent(), name);
        if (kind.get() == FileType.ODS) OdsWorkbook.read(path, workbook);
        else XlsxWorkbook.read(path, packed.rows(), workbook);
    }

    private static boolean isNamed(String name, String end) {
        return name.toLowerCase(Locale.ROOT).endsWith(end);
    }

    private static void requireAWorkbook(boolean holds, String name) {
        Limits.require(holds, name, "ce n'est pas un classeur xlsx ou ods.");
    }

    /** What a zip is, if we know it, once each of its parts was read to its end within the limits; no library has seen it. */
    public static Optional<FileType> packed(Path zip) throws IOException {
        return WorkbookGate.judged(zip).kind();
    }

    /** Reads an XML file to its end: no DTD, no entity, no depth beyond reason. */
    public static void requireHarmlessXml(Path xml) throws IOException {
        var name = xml.getFileName().toString();
        var count = new CountedStream.Count(name, Files.size(xml));
        try (var bytes = new CountedStream(Files.newInputStream(xml), count)) {
            new SafeXml(name, bytes).toEnd();
        }
    }

    /** One encoding from its beginning to its end, and nothing in it that is no text. */
    public static void requireText(Path text) throws IOException {
        TextCoding.of(text);
    }

    private static byte[] start(Path path) throws IOException {
        try (var bytes = Files.newInputStream(path)) {
            return bytes.readNBytes(ZIP.length);
        }
    }
}
