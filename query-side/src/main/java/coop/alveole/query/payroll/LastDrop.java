package coop.alveole.query.payroll;

import coop.alveole.domain.payroll.PayrollRule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the last file told, as its address says it: counts, and the lines that were refused. */
public record LastDrop(int lines, int added, int corrected, int refused, List<RefusedLine> why) {
    private static final Pattern COUNTS =
            Pattern.compile("(\\d{1,6})-(\\d{1,6})-(\\d{1,6})-(\\d{1,6})((?:~\\d{1,7}\\.[A-Z_]{3,40})*)");
    private static final Pattern LINE = Pattern.compile("~(\\d{1,7})\\.([A-Z_]{3,40})");

    /** {@code title} is that of the rule in French; empty where the line could not be read. */
    public record RefusedLine(int line, String code, String title) {}

    static List<LastDrop> of(@Nullable String told) {
        if (told == null) return List.of();
        var counts = COUNTS.matcher(told);
        if (!counts.matches()) return List.of();
        return List.of(new LastDrop(
                number(counts, 1), number(counts, 2), number(counts, 3), number(counts, 4), lines(counts.group(5))));
    }

    private static List<RefusedLine> lines(String told) {
        var lines = new ArrayList<RefusedLine>();
        var line = LINE.matcher(told);
        while (line.find()) lines.add(new RefusedLine(number(line, 1), line.group(2), title(line.group(2))));
        return List.copyOf(lines);
    }

    private static String title(String code) {
        return Stream.of(PayrollRule.values())
                .filter(rule -> rule.name().equals(code))
                .findFirst()
                .map(rule -> rule.text().title())
                .orElse("");
    }

    private static int number(Matcher told, int group) {
        return Integer.parseInt(told.group(group));
    }
}
