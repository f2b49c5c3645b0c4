package coop.alveole.query.list.sheet;

import com.github.miachm.sods.SpreadSheet;
import coop.alveole.query.print.Printer;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a file says, read again by another library than the one that wrote it. */
final class Written {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private static final Printer PRINTER = new Printer();

    private Written() {}

    static byte[] as(SheetFormat format, Sheet sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write(sheet, out, PRINTER);
        return out.toByteArray();
    }

    /** Each cell as its own type; the head first. */
    static List<List<@Nullable Object>> xlsx(byte[] file, int table) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS);
                var rows = book.getSheet(table).orElseThrow().openStream()) {
            return rows.map(row -> row.stream()
                            .<@Nullable Object>map(cell -> cell == null ? null : read(cell))
                            .toList())
                    .toList();
        }
    }

    private static Object read(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> cell.getDataFormatString() == null ? cell.asNumber() : cell.asDate();
            case STRING -> cell.asString();
            default -> cell.getType();
        };
    }

    static List<List<@Nullable Object>> ods(byte[] file, int table) throws IOException {
        var range =
                new SpreadSheet(new ByteArrayInputStream(file)).getSheet(table).getDataRange();
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var row : range.getValues()) rows.add(Arrays.asList(row));
        return rows;
    }

    static List<List<String>> csv(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8);
        return CsvReader.builder().fieldSeparator(';').ofCsvRecord(text.substring(1)).stream()
                .map(each -> each.getFields())
                .toList();
    }

    static JsonNode json(byte[] file) {
        return JsonMapper.builder().build().readTree(file);
    }

    /** One part of the archive that the file is. */
    static String part(byte[] file, String name) throws IOException {
        var path = Files.write(Files.createTempFile("list", ".zip"), file);
        try (var archive = new ZipFile(path.toFile())) {
            return new String(archive.getInputStream(archive.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(path);
        }
    }
}
