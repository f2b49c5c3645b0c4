package coop.alveole.domain.shared.money;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.RoundingMode;

/**
 * A part of an amount (taux), exact: hundredths of a percent over a divisor, so that ten and a third percent is one too
 * ({@code 3100 over 3}). Of two ways to write it, it keeps the shortest.
 */
public record Rate(long basisPoints, long over) implements Comparable<Rate> {
    private static final long WHOLE = 10_000;
    private static final long DAYS_OF_A_YEAR = 365;

    public static final Rate ZERO = Rate.of(0);

    public Rate {
        if (basisPoints < 0 || over < 1) throw new IllegalArgumentException("a rate is zero or more");
        long common = common(basisPoints, over);
        basisPoints /= common;
        over /= common;
    }

    public static Rate of(long basisPoints) {
        return new Rate(basisPoints, 1);
    }

    @JsonIgnore
    public boolean isZero() {
        return basisPoints == 0;
    }

    /** This part of an amount. */
    public Money of(Money amount, RoundingMode mode) {
        return new Money(exactly(amount).rounded(mode));
    }

    Fraction exactly(Money amount) {
        return Fraction.of(amount.cents()).times(basisPoints).over(Math.multiplyExact(WHOLE, over));
    }

    /** What it makes of a year of 365 days; {@code centDays} are cents that were owed, times their days. */
    public Money ofAYear(long centDays, RoundingMode mode) {
        long whole = Math.multiplyExact(Math.multiplyExact(WHOLE, over), DAYS_OF_A_YEAR);
        return new Money(Fraction.of(centDays).times(basisPoints).over(whole).rounded(mode));
    }

    /** What of an amount that already contains it is this part: the VAT in a price with VAT (G7). */
    public Money within(Money total, RoundingMode mode) {
        long whole = Math.addExact(Math.multiplyExact(WHOLE, over), basisPoints);
        return new Money(
                Fraction.of(total.cents()).times(basisPoints).over(whole).rounded(mode));
    }

    @Override
    public int compareTo(Rate other) {
        return Long.compare(Math.multiplyExact(basisPoints, other.over), Math.multiplyExact(other.basisPoints, over));
    }

    private static long common(long a, long b) {
        return b == 0 ? a : common(b, a % b);
    }

    @Override
    public String toString() {
        return over == 1 ? Long.toString(basisPoints) : basisPoints + "/" + over;
    }
}
