package coop.alveole.command.shared;

import java.util.regex.Pattern;

/**
 * An amount as somebody types it, in euros, two decimals at most: {@code 1 200,5}. A field whose name ends in
 * {@code Cents} takes it in a form; a program sends cents.
 */
final class Euros {
    private static final Pattern TYPED = Pattern.compile("(\\d{1,12})(?:[.,](\\d{1,2}))?€?");

    private Euros() {}

    /** What is no amount is left as it was typed, and refused with its field like any other. */
    static String inCents(String typed) {
        var amount = TYPED.matcher(typed.replaceAll("[\\h\\s]", ""));
        if (!amount.matches()) return typed;
        var cents = amount.group(2) == null ? "" : amount.group(2);
        return String.valueOf(Long.parseLong(amount.group(1) + cents + "0".repeat(2 - cents.length())));
    }
}
