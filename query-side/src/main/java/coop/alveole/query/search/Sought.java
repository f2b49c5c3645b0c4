package coop.alveole.query.search;

import coop.alveole.query.shared.Folded;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is looked for: the beginnings of words without accents or letter case, and the digits when there are enough of them
 * to be of a number. A phone number is the same written with 0, +33 or 0033, with or without spaces.
 */
record Sought(List<String> words, String digits) {
    private static final int DIGITS_MIN = 3;
    private static final int LENGTH_MAX = 100;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}@]+");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D+");
    private static final Pattern ABROAD = Pattern.compile("^(?:00)?33(?=[1-9]\\d{8}$)");
    private static final Pattern NUMBER = Pattern.compile("[\\d\\s.+()/-]+");

    static Sought of(String asked) {
        var text = asked.length() > LENGTH_MAX ? asked.substring(0, LENGTH_MAX) : asked;
        var digits = NUMBER.matcher(text.strip()).matches() ? digits(text) : "";
        return new Sought(words(text), digits.length() < DIGITS_MIN ? "" : digits);
    }

    boolean isNothing() {
        return words.isEmpty();
    }

    /** Each word asked begins a word that is there. */
    boolean begins(List<String> there) {
        return !words.isEmpty()
                && words.stream().allMatch(asked -> there.stream().anyMatch(word -> word.startsWith(asked)));
    }

    /** Digits are found anywhere in a number: people remember the end of it. */
    boolean isIn(String number) {
        return !digits.isEmpty() && digits(number).contains(digits);
    }

    static List<String> words(String text) {
        return Stream.of(BETWEEN.split(Folded.folded(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** « +33 6 12… », « 0033 6 12… » and « 06 12… » are one number. */
    static String digits(String text) {
        return ABROAD.matcher(NO_DIGIT.matcher(text).replaceAll("")).replaceFirst("0");
    }
}
