package coop.alveole.command.imports.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A workbook written part by part, so that a test may spoil any of them. */
public final class Xlsx {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder names = new StringBuilder();
    private final StringBuilder targets = new StringBuilder();
    private String properties = "";
    private int sheets;

    public Xlsx() {
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType="
                        + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType="
                        + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
        part(
                "_rels/.rels",
                "<Relationships xmlns=\"%s\"><Relationship Id=\"rId1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                        .formatted(RELATIONS, OFFICE));
        part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"%s\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
                                .formatted(MAIN)
                        + "<cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
    }

    /** Counts its days from 1904, as some do. */
    public Xlsx from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    public Xlsx part(String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** {@code rows} are the {@code row} elements of the sheet, as they are written. */
    public Xlsx sheet(String name, String... rows) {
        sheets++;
        names.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(name, sheets, sheets));
        targets.append("<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                .formatted(sheets, OFFICE, sheets));
        return part(
                "xl/worksheets/sheet%d.xml".formatted(sheets),
                "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, String.join("", rows)));
    }

    /** Words, one a column. */
    public static String row(int number, String... words) {
        var cells = new String[words.length];
        for (int i = 0; i < words.length; i++) cells[i] = text((char) ('A' + i) + "" + number, words[i]);
        return rowOf(number, cells);
    }

    static String rowOf(int number, String... cells) {
        return "<row r=\"%d\">%s</row>".formatted(number, String.join("", cells));
    }

    static String text(String place, String words) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(place, words);
    }

    /** {@code style} 1 and 2 are those of a day. */
    static String number(String place, int style, String value) {
        return "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(place, style, value);
    }

    public Path in(Path file) throws IOException {
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
                        .formatted(MAIN, OFFICE, properties, names));
        part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"%s\">%s</Relationships>".formatted(RELATIONS, targets));
        return Tables.zip(file, parts);
    }
}
