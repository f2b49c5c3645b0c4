package coop.alveole.ops.membership;

import com.github.miachm.sods.SpreadSheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made in a test from the lines of a csv, a sheet a table, its days being days: an xlsx, or an ods by another hand. */
final class Sheets {
    private static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private record Sheet(String name, String csv) {}

    private final List<Sheet> sheets = new ArrayList<>();

    Sheets sheet(String name, String csv) {
        sheets.add(new Sheet(name, csv));
        return this;
    }

    Path in(Path file) throws IOException {
        return file.toString().endsWith(".ods") ? ods(file) : xlsx(file);
    }

    private Path ods(Path file) throws IOException {
        var book = new SpreadSheet();
        for (var sheet : sheets) {
            var rows = sheet.csv()
                    .lines()
                    .map(line -> Arrays.stream(line.split(";", -1))
                            .map(Sheets::value)
                            .toArray())
                    .toArray(Object[][]::new);
            var table = new com.github.miachm.sods.Sheet(sheet.name(), rows.length, rows[0].length);
            table.getDataRange().setValues(rows);
            book.appendSheet(table);
        }
        book.save(file.toFile());
        return file;
    }

    private static Object value(String text) {
        return text.matches("[0-9/]{10}") ? LocalDate.parse(text, DAY) : text;
    }

    private Path xlsx(Path file) throws IOException {
        try (var archive = new ZipOutputStream(Files.newOutputStream(file))) {
            part(
                    archive,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                            + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + DOCUMENT
                            + "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" + DOCUMENT
                            + "styles+xml\"/></Types>");
            part(
                    archive,
                    "xl/styles.xml",
                    "<styleSheet xmlns=\"" + SPREADSHEET
                            + "\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
            part(archive, "_rels/.rels", relations(List.of("xl/workbook.xml"), "officeDocument"));
            var names = new StringBuilder();
            var targets = new ArrayList<String>();
            for (int at = 1; at <= sheets.size(); at++) {
                names.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
                        .formatted(sheets.get(at - 1).name(), at, at));
                targets.add("worksheets/sheet" + at + ".xml");
            }
            part(
                    archive,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + SPREADSHEET + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>" + names
                            + "</sheets></workbook>");
            part(archive, "xl/_rels/workbook.xml.rels", relations(targets, "worksheet"));
            for (int at = 0; at < sheets.size(); at++)
                part(archive, "xl/" + targets.get(at), worksheet(sheets.get(at).csv()));
        }
        return file;
    }

    private static String worksheet(String csv) {
        var rows = new StringBuilder();
        int number = 0;
        for (var line : csv.lines().toList()) {
            number++;
            rows.append("<row r=\"").append(number).append("\">");
            var cells = line.split(";", -1);
            for (int at = 0; at < cells.length; at++)
                if (!cells[at].isEmpty()) rows.append(cell((char) ('A' + at) + "" + number, cells[at]));
            rows.append("</row>");
        }
        return "<worksheet xmlns=\"" + SPREADSHEET + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static String cell(String place, String text) {
        return text.matches("[0-9/]{10}")
                ? "<c r=\"%s\" s=\"1\"><v>%d</v></c>"
                        .formatted(place, ChronoUnit.DAYS.between(FIRST_DAY, LocalDate.parse(text, DAY)))
                : "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(place, text);
    }

    private static String relations(List<String> targets, String kind) {
        var all = new StringBuilder();
        for (int at = 1; at <= targets.size(); at++)
            all.append("<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                    .formatted(at, RELATIONS, kind, targets.get(at - 1)));
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static void part(ZipOutputStream archive, String name, String xml) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        archive.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
        archive.closeEntry();
    }
}
