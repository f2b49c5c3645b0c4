package coop.alveole.query.list.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An OpenDocument of two tables, each cell of its type: the list, and what it is. The same rows give the same bytes. */
final class OdsFile {
    /** The first moment a zip can tell: no file says when it was asked for. */
    private static final LocalDateTime NO_MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String MANIFEST = START + """
            <manifest:manifest xmlns:manifest="%1$smanifest:1.0" manifest:version="1.3">\
            <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%2$s"/>\
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>\
            <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>\
            </manifest:manifest>
            """.formatted(OASIS, SheetFormat.ODS_TYPE);
    private static final String STYLES = START + """
            <office:document-styles xmlns:office="%1$soffice:1.0" office:version="1.3"/>
            """.formatted(OASIS);
    private static final String CONTENT = START + """
            <office:document-content xmlns:office="%1$soffice:1.0" xmlns:table="%1$stable:1.0" xmlns:text="%1$stext:1.0" \
            xmlns:style="%1$sstyle:1.0" xmlns:number="%1$sdatastyle:1.0" xmlns:fo="%1$sxsl-fo-compatible:1.0" \
            office:version="1.3"><office:automatic-styles>\
            <number:date-style style:name="d"><number:day number:style="long"/><number:text>/</number:text>\
            <number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/>\
            </number:date-style><number:date-style style:name="m"><number:day number:style="long"/>\
            <number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text>\
            <number:year number:style="long"/><number:text> </number:text><number:hours number:style="long"/>\
            <number:text>:</number:text><number:minutes number:style="long"/></number:date-style>\
            <style:style style:name="wide" style:family="table-column">\
            <style:table-column-properties style:column-width="4.5cm"/></style:style>\
            <style:style style:name="day" style:family="table-cell" style:data-style-name="d"/>\
            <style:style style:name="moment" style:family="table-cell" style:data-style-name="m"/>\
            <style:style style:name="heading" style:family="table-cell"><style:text-properties fo:font-weight="bold"/>\
            </style:style></office:automatic-styles><office:body><office:spreadsheet>
            """.formatted(OASIS);
    private static final String END = "</office:spreadsheet></office:body></office:document-content>\n";

    private OdsFile() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        var archive = new ZipOutputStream(out, UTF_8);
        type(archive);
        part(archive, "META-INF/manifest.xml", MANIFEST);
        part(archive, "styles.xml", STYLES);
        archive.putNextEntry(entry("content.xml"));
        say(archive, CONTENT);
        list(sheet, archive);
        about(sheet.about(), archive);
        say(archive, END);
        archive.closeEntry();
        archive.finish();
    }

    /** Uncompressed and before everything else: by it a file is known for what it is. */
    private static void type(ZipOutputStream archive) throws IOException {
        var bytes = SheetFormat.ODS_TYPE.getBytes(UTF_8);
        var sum = new CRC32();
        sum.update(bytes);
        var entry = entry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        archive.putNextEntry(entry);
        archive.write(bytes);
        archive.closeEntry();
    }

    private static void part(ZipOutputStream archive, String name, String xml) throws IOException {
        archive.putNextEntry(entry(name));
        say(archive, xml);
        archive.closeEntry();
    }

    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_MOMENT);
        return entry;
    }

    private static void list(Sheet sheet, OutputStream out) throws IOException {
        int columns = sheet.headings().size();
        var head = new StringBuilder(table(sheet.title(), columns)).append("<table:table-row>");
        for (var heading : sheet.headings()) words(head, " table:style-name=\"heading\"", heading.words());
        say(out, head.append("</table:table-row>\n").toString());
        for (var row : sheet.rows()) {
            var line = new StringBuilder("<table:table-row>");
            for (var cell : row) cell(line, cell);
            say(out, line.append("</table:table-row>\n").toString());
        }
        say(out, "</table:table>");
    }

    private static void about(List<String> lines, OutputStream out) throws IOException {
        var table = new StringBuilder(table("Alvéole", 1));
        for (var line : lines) {
            table.append("<table:table-row>");
            words(table, "", line);
            table.append("</table:table-row>");
        }
        say(out, table.append("</table:table>").toString());
    }

    private static String table(String name, int columns) {
        return "<table:table table:name=\"" + OdsText.attribute(name) + "\"><table:table-column"
                + " table:style-name=\"wide\" table:number-columns-repeated=\"" + columns + "\"/>\n";
    }

    private static void cell(StringBuilder line, Cell cell) {
        switch (cell) {
            case Cell.Text text -> words(line, "", text.words());
            case Cell.Word word -> words(line, "", word.words());
            case Cell.Day day ->
                typed(
                        line,
                        " table:style-name=\"day\"",
                        "date",
                        "date-value",
                        day.day().toString(),
                        day.words());
            case Cell.Moment at ->
                typed(line, " table:style-name=\"moment\"", "date", "date-value", MINUTE.format(at.at()), at.words());
            case Cell.Whole whole -> typed(line, "", "float", "value", whole.words(), whole.words());
            case Cell.Amount amount ->
                typed(line, "", "float", "value", amount.euros().toPlainString(), amount.words());
        }
    }

    private static void words(StringBuilder line, String style, String words) {
        if (words.isEmpty()) line.append("<table:table-cell/>");
        else
            line.append("<table:table-cell")
                    .append(style)
                    .append(" office:value-type=\"string\">")
                    .append(OdsText.paragraphs(words))
                    .append("</table:table-cell>");
    }

    private static void typed(StringBuilder line, String style, String type, String name, String value, String words) {
        line.append("<table:table-cell%s office:value-type=\"%s\" office:%s=\"%s\">"
                        .formatted(style, type, name, value))
                .append(OdsText.paragraphs(words))
                .append("</table:table-cell>");
    }

    private static void say(OutputStream out, String xml) throws IOException {
        out.write(xml.getBytes(UTF_8));
    }
}
