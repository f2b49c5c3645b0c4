package coop.alveole.command.imports.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** An OpenDocument of tables written part by part, so that a test may spoil any of them. */
final class Ods {
    static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder tables = new StringBuilder();

    Ods() {
        part("mimetype", TYPE);
        part("styles.xml", "<office:document-styles xmlns:office=\"" + OASIS + "office:1.0\"/>");
    }

    Ods part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    Ods part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Ods without(String name) {
        parts.remove(name);
        return this;
    }

    /** {@code rows} are the {@code table-row} elements of the table, as they are written. */
    Ods sheet(String name, String... rows) {
        return beside("<table:table table:name=\"%s\" table:style-name=\"ta1\"><table:table-column".formatted(name)
                + " table:number-columns-repeated=\"16384\"/>" + String.join("", rows) + "</table:table>");
    }

    /** Whatever may stand among the tables. */
    Ods beside(String xml) {
        tables.append(xml);
        return this;
    }

    /** Words, one a column. */
    static String row(String... words) {
        var cells = new StringBuilder();
        for (var word : words) cells.append(text(word));
        return rowOf(cells.toString());
    }

    static String rowOf(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    static String rows(int times, String... cells) {
        return "<table:table-row table:number-rows-repeated=\"%d\">%s</table:table-row>"
                .formatted(times, String.join("", cells));
    }

    static String text(String words) {
        return cell("office:value-type=\"string\"", "<text:p>" + words + "</text:p>");
    }

    static String blank(int times) {
        return cell("table:style-name=\"ce1\" table:number-columns-repeated=\"" + times + "\"", "");
    }

    static String cell(String attributes, String content) {
        return "<table:table-cell %s>%s</table:table-cell>".formatted(attributes, content);
    }

    /** A value of that type, shown as those words. */
    static String value(String type, String value, String words) {
        return cell("office:value-type=\"%s\" office:%s".formatted(type, value), "<text:p>" + words + "</text:p>");
    }

    static String content(String body) {
        return "<office:document-content xmlns:office=\"%1$soffice:1.0\" xmlns:table=\"%1$stable:1.0\" xmlns:text=\"%1$stext:1.0\" xmlns:draw=\"%1$sdrawing:1.0\""
                        .formatted(OASIS)
                + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
                + "<office:body>" + body + "</office:body></office:document-content>";
    }

    /** As the manifest says of a part that it is enciphered. */
    Ods manifestOfAnEnciphered(String part) {
        return part(
                "META-INF/manifest.xml",
                ("<manifest:manifest xmlns:manifest=\"%smanifest:1.0\"><manifest:file-entry manifest:full-path=\"%s\">"
                                + "<manifest:encryption-data/></manifest:file-entry></manifest:manifest>")
                        .formatted(OASIS, part));
    }

    Path in(Path file) throws IOException {
        part("content.xml", content("<office:spreadsheet>" + tables + "</office:spreadsheet>"));
        return zip(file);
    }

    /** With the parts that the test has named, and no other. */
    Path zip(Path file) throws IOException {
        return Tables.zip(file, parts);
    }
}
