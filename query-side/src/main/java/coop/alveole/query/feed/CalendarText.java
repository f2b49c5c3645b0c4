package coop.alveole.query.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/** A calendar as RFC 5545 writes it: whole days, lines of 75 bytes at most, no word that could open a line of its own. */
record CalendarText(String name, List<Entry> entries) {
    /** {@code link} is empty where there is nothing to open. */
    record Entry(
            UUID uid, int sequence, LocalDate on, String summary, String link, boolean cancelled, Instant changed) {}

    private static final int BYTES_OF_A_LINE = 75;
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    String text() {
        var text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Alveole//Alveole//FR");
        line(text, "CALSCALE:GREGORIAN");
        line(text, "METHOD:PUBLISH");
        line(text, "X-WR-CALNAME:" + escaped(name));
        line(text, "REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        entries.forEach(entry -> entry(text, entry));
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private static void entry(StringBuilder text, Entry entry) {
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + entry.uid() + "@alveole.invalid");
        line(text, "SEQUENCE:" + entry.sequence());
        line(text, "DTSTAMP:" + INSTANT.format(entry.changed()));
        line(text, "LAST-MODIFIED:" + INSTANT.format(entry.changed()));
        line(text, "DTSTART;VALUE=DATE:" + day(entry.on()));
        line(text, "DTEND;VALUE=DATE:" + day(entry.on().plusDays(1)));
        line(text, "SUMMARY:" + escaped(entry.summary()));
        if (!entry.link().isEmpty()) line(text, "URL:" + entry.link());
        line(text, "STATUS:" + (entry.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line(text, "TRANSP:TRANSPARENT");
        line(text, "END:VEVENT");
    }

    private static String day(LocalDate on) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(on);
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** A longer line goes on after a space, and no letter is cut in two. */
    private static void line(StringBuilder text, String words) {
        int bytes = 0;
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            var letter = Character.toString(words.codePointAt(at));
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > BYTES_OF_A_LINE) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(letter);
            bytes += size;
        }
        text.append("\r\n");
    }
}
