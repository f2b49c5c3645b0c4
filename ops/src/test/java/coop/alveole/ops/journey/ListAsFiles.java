package coop.alveole.ops.journey;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.SpreadSheet;
import coop.alveole.ops.RunningHouse;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A list as somebody has it: the rows of the page, and those of each file behind its links, all in the words of people. */
final class ListAsFiles {
    private static final Pattern ROW = Pattern.compile("<tr[^>]*>(.*?)</tr>", Pattern.DOTALL);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final RunningHouse house;
    private final Browser reader;
    private final Screen page;

    private ListAsFiles(RunningHouse house, Browser reader, Screen page) {
        this.house = house;
        this.reader = reader;
        this.page = page;
    }

    static ListAsFiles of(RunningHouse house, Browser reader, String path) {
        var page = reader.open(path);
        assertThat(page.status()).as(path).isEqualTo(200);
        return new ListAsFiles(house, reader, page);
    }

    Screen page() {
        return page;
    }

    /** The words of each row of the page, letters and digits alone. */
    List<String> rowsOfThePage() {
        var table = page.answer().body();
        var from = table.indexOf("class=\"list-bar\"");
        return ROW.matcher(table.substring(from))
                .results()
                .map(row -> row.group(1))
                .filter(row -> row.contains("<td") && !row.contains("colspan"))
                .map(row -> bare(HtmlUtils.htmlUnescape(row.replaceAll("<[^>]*>", " "))))
                .toList();
    }

    static String bare(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Its own file: a page may lead to others of the kind, as sheets of labels. */
    String href(String suffix) {
        var own = page.answer().uri().getPath() + "." + suffix;
        return page.links().stream()
                .filter(link -> link.equals(own) || link.startsWith(own + "?"))
                .findFirst()
                .orElseThrow();
    }

    HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(house.uri(path)).header("Cookie", reader.cookie());
        for (int i = 0; i < headers.length; i += 2) request.setHeader(headers[i], headers[i + 1]);
        return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    }

    private byte[] file(String suffix) throws IOException, InterruptedException {
        var answer = get(href(suffix));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(named ->
                        assertThat(named).startsWith("attachment; filename=\"").endsWith("." + suffix + "\""));
        return answer.body();
    }

    /** The heads first. */
    List<List<String>> csv() throws IOException, InterruptedException {
        var text = new String(file("csv"), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return CsvReader.builder().fieldSeparator(';').ofCsvRecord(text.substring(1)).stream()
                .map(CsvRecord::getFields)
                .map(row ->
                        row.stream().map(cell -> cell.replaceFirst("^'", "")).toList())
                .toList();
    }

    List<List<String>> xlsx() throws IOException, InterruptedException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file("xlsx")), new ReadingOptions(true, false));
                var rows = book.getFirstSheet().openStream()) {
            return rows.map(row -> {
                        var cells = new ArrayList<String>();
                        for (var cell : row) cells.add(said(cell));
                        return List.copyOf(cells);
                    })
                    .collect(collectingAndThen(toList(), ListAsFiles::full));
        }
    }

    /** What is empty at the end of a row is not in the file. */
    private static List<List<String>> full(List<List<String>> rows) {
        return rows.stream()
                .map(row -> Stream.concat(row.stream(), Stream.generate(() -> ""))
                        .limit(rows.getFirst().size())
                        .toList())
                .toList();
    }

    private static String said(@Nullable Cell cell) {
        if (cell == null) return "";
        if (cell.getType() != CellType.NUMBER) {
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            return cell.asString();
        }
        var format = cell.getDataFormatString();
        if (format == null) return cell.asNumber().toPlainString();
        return format.contains("hh") ? MOMENT.format(cell.asDate()) : DAY.format(cell.asDate());
    }

    List<List<String>> ods() throws IOException, InterruptedException {
        var rows = new ArrayList<List<String>>();
        for (var row : new SpreadSheet(new ByteArrayInputStream(file("ods")))
                .getSheet(0)
                .getDataRange()
                .getValues()) {
            var cells = new ArrayList<String>();
            for (var value : row) cells.add(said(value));
            rows.add(List.copyOf(cells));
        }
        return full(rows);
    }

    private static String said(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> DAY.format(day);
            case LocalDateTime moment -> MOMENT.format(moment);
            case Double number -> Long.toString(Math.round(number));
            default -> value.toString();
        };
    }

    JsonNode json() throws IOException, InterruptedException {
        return JsonMapper.builder().build().readTree(file("json"));
    }

    /** The words of the whole paper, letters and digits alone. */
    String pdf() throws IOException, InterruptedException {
        try (var paper = Loader.loadPDF(file("pdf"))) {
            return bare(new PDFTextStripper().getText(paper));
        }
    }
}
