package coop.alveole.command.shared;

import java.util.regex.Pattern;

/**
 * A number as somebody types it, two decimals at most, in its hundredths: euros are cents ({@code 1 200,5}), percents are
 * basis points ({@code 5,5 %}). A field whose name ends in {@code Cents} or {@code BasisPoints} takes it in a form; a
 * program sends the hundredths.
 */
final class Hundredths {
    private static final Pattern TYPED = Pattern.compile("([-−]?)(\\d{1,12})(?:[.,](\\d{1,2}))?[€%]?");

    private Hundredths() {}

    static boolean areAskedBy(String field) {
        return field.endsWith("Cents") || field.endsWith("BasisPoints");
    }

    /** What is no number is left as it was typed, and refused with its field like any other. */
    static String of(String typed) {
        var number = TYPED.matcher(typed.replaceAll("[\\h\\s]", ""));
        if (!number.matches()) return typed;
        var hundredths = number.group(3) == null ? "" : number.group(3);
        long whole = Long.parseLong(number.group(2) + hundredths + "0".repeat(2 - hundredths.length()));
        return String.valueOf(number.group(1).isEmpty() ? whole : -whole);
    }
}
