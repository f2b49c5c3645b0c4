package coop.alveole.domain.shared.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A number of cents before it is rounded, exact; whoever needs cents says how. */
record Fraction(BigInteger numerator, BigInteger denominator) {
    static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    Fraction times(long factor) {
        return new Fraction(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    Fraction over(long divisor) {
        return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
    }

    Fraction plus(Fraction other) {
        var sum = numerator.multiply(other.denominator).add(other.numerator.multiply(denominator));
        var whole = denominator.multiply(other.denominator);
        var common = sum.gcd(whole);
        return new Fraction(sum.divide(common), whole.divide(common));
    }

    long rounded(RoundingMode mode) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), 0, mode)
                .longValueExact();
    }

    long towardsZero() {
        return rounded(RoundingMode.DOWN);
    }
}
