package coop.alveole.domain.shared;

import static coop.alveole.domain.shared.SirenRule.SIREN_WITH_ITS_KEY;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The nine digits of a company (SIREN), the last of which is the key of Luhn. */
public record Siren(@JsonValue String digits) {
    private static final Pattern NINE = Pattern.compile("[0-9]{9}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Siren {
        if (!isOne(digits)) throw new IllegalArgumentException("no SIREN");
    }

    /** As somebody copies it, spaces or not. */
    public static Siren of(String typed) {
        var digits = typed.replaceAll("[\\h\\s]", "");
        SIREN_WITH_ITS_KEY.require(isOne(digits), "siren");
        return new Siren(digits);
    }

    static boolean isOne(String text) {
        return NINE.matcher(text).matches() && hasItsKey(text);
    }

    static boolean hasItsKey(String digits) {
        return luhn(digits) % 10 == 0;
    }

    /** Every other digit, counted from the key, is doubled, and the digits of its double are added. */
    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum;
    }

    @Override
    public String toString() {
        return digits;
    }
}
