package coop.alveole.query.shared;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A list as a spreadsheet takes it: UTF-8 with its mark, semicolons; a cell that would be a formula gets one quote (security §8). */
public final class Csv {
    private static final String MARK = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern TO_QUOTE = Pattern.compile("[;\"\\r\\n]");

    private final StringBuilder text = new StringBuilder(MARK);

    /** The titles first. */
    public Csv row(Collection<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(";")))
                .append("\r\n");
        return this;
    }

    public Csv row(String... cells) {
        return row(List.of(cells));
    }

    public ResponseEntity<byte[]> reply(String name) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8");
        headers.setContentDisposition(
                ContentDisposition.attachment().filename(name).build());
        return new ResponseEntity<>(text.toString().getBytes(StandardCharsets.UTF_8), headers, 200);
    }

    private static String cell(String words) {
        var safe = FORMULA.matcher(words).matches() ? "'" + words : words;
        return TO_QUOTE.matcher(safe).find() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
