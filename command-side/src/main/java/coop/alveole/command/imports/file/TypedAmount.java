package coop.alveole.command.imports.file;

import java.util.Optional;
import java.util.regex.Pattern;

/** An amount as other software writes it, in cents: {@code -1 234,56}, {@code 1.234,56 €}, {@code 1,234.56}, {@code 12}, {@code (12,00)}. */
public final class TypedAmount {
    private static final Pattern AMOUNT = Pattern.compile("(\\(?)([+\\-−]?)(\\d{1,12})(?:[.,](\\d{1,2}))?\\)?");

    private TypedAmount() {}

    public static Optional<Long> cents(String text) {
        var bare = text.replaceAll("[\\h\\s'’]|€|EUR", "");
        var told = AMOUNT.matcher(withoutThousands(bare));
        if (!told.matches()) return Optional.empty();
        var fraction = told.group(4) == null ? "" : told.group(4);
        long cents = Long.parseLong(told.group(3) + fraction + "0".repeat(2 - fraction.length()));
        boolean left = !told.group(1).isEmpty() || told.group(2).matches("[-−]");
        return Optional.of(left ? -cents : cents);
    }

    /** Of a point and a comma the last one is the decimal one; three figures after the only one are thousands. */
    private static String withoutThousands(String text) {
        int point = text.lastIndexOf('.');
        int comma = text.lastIndexOf(',');
        if (point >= 0 && comma >= 0) return text.replace(point < comma ? "." : ",", "");
        return text.replaceAll("[.,](?=\\d{3}(?:\\D|$))", "");
    }
}
