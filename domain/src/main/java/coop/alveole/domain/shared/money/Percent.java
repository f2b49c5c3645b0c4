package coop.alveole.domain.shared.money;

import static coop.alveole.domain.shared.money.PercentRule.RATE_AS_PERCENT;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A rate in percent as somebody types and reads it, exact: {@code 10}, {@code 10,5}, {@code 10 1/3}. */
public final class Percent {
    private static final Pattern TYPED =
            Pattern.compile("(\\d{1,3})(?:[.,](\\d{1,2}))?(?:\\h+(\\d{1,3})/([1-9]\\d{0,2}))?\\h*%?");
    private static final long HUNDRED = 100;

    private Percent() {}

    /** The field is the one that a person would correct. */
    public static Rate read(String typed, String field) {
        var percent = TYPED.matcher(typed.strip());
        RATE_AS_PERCENT.require(percent.matches(), field, typed);
        var rate = rate(percent);
        RATE_AS_PERCENT.require(isAtMostWhole(rate), field, typed);
        return rate;
    }

    public static boolean isAtMostWhole(Rate rate) {
        return rate.basisPoints() <= HUNDRED * HUNDRED * rate.over();
    }

    /** As it may be typed again. */
    public static String of(Rate rate) {
        long whole = rate.basisPoints() / (HUNDRED * rate.over());
        long rest = rate.basisPoints() % (HUNDRED * rate.over());
        if (rest == 0) return Long.toString(whole);
        return rate.over() == 1 ? whole + decimals(rest) : whole + " " + fraction(rest, HUNDRED * rate.over());
    }

    private static Rate rate(Matcher percent) {
        long hundredths = HUNDRED * Long.parseLong(percent.group(1)) + hundredths(percent.group(2));
        if (percent.group(3) == null) return Rate.of(hundredths);
        long over = Long.parseLong(percent.group(4));
        return new Rate(hundredths * over + HUNDRED * Long.parseLong(percent.group(3)), over);
    }

    private static long hundredths(@Nullable String decimals) {
        return decimals == null ? 0 : Long.parseLong((decimals + "0").substring(0, 2));
    }

    private static String decimals(long hundredths) {
        return "," + (hundredths % 10 == 0 ? Long.toString(hundredths / 10) : "%02d".formatted(hundredths));
    }

    private static String fraction(long part, long whole) {
        long common = common(part, whole);
        return part / common + "/" + whole / common;
    }

    private static long common(long a, long b) {
        return b == 0 ? a : common(b, a % b);
    }
}
