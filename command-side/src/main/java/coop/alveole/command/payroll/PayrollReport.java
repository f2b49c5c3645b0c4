package coop.alveole.command.payroll;

import coop.alveole.command.imports.file.Line;
import coop.alveole.domain.shared.RuleBroken;
import java.text.MessageFormat;
import java.util.List;

/**
 * What became of a file of pay: how many lines it has, how many were new, how many took the place of another, and which
 * were refused. {@code position} is 0 where nothing was recorded.
 */
public record PayrollReport(int lines, int added, int corrected, List<Refused> refused, long position) {
    /** The code of a line that cannot be read. */
    static final String UNREADABLE = "UNREADABLE";

    private static final int TOLD_IN_AN_ADDRESS = 30;

    /** {@code line} counts as the file does; no value of the file is told. */
    public record Refused(long line, String code, String sentence) {
        static Refused unreadable(long line, Line.Refused cell) {
            return new Refused(line, UNREADABLE, "« " + cell.column() + " » " + cell.reason());
        }

        static Refused by(RuleBroken broken, long line) {
            var values = broken.values().toArray();
            var statement = broken.rule().text().statement().replace("'", "''");
            return new Refused(line, broken.rule().name(), MessageFormat.format(statement, values));
        }
    }

    /** As the address of the next page tells it: {@code 12-3-1~4.PAYEE_KNOWN}. */
    String counts() {
        var told = new StringBuilder(lines + "-" + added + "-" + corrected + "-" + refused.size());
        refused.stream()
                .limit(TOLD_IN_AN_ADDRESS)
                .forEach(
                        each -> told.append('~').append(each.line()).append('.').append(each.code()));
        return told.toString();
    }
}
