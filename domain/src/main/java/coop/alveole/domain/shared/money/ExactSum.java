package coop.alveole.domain.shared.money;

import java.math.RoundingMode;

/** Parts of amounts added up exactly (somme exacte): rounded once, by whoever says how. */
public final class ExactSum {
    public static final ExactSum ZERO = new ExactSum(Fraction.of(0));

    private final Fraction sum;

    private ExactSum(Fraction sum) {
        this.sum = sum;
    }

    public ExactSum plus(Money amount, Rate rate) {
        return new ExactSum(sum.plus(rate.exactly(amount)));
    }

    public Money rounded(RoundingMode mode) {
        return new Money(sum.rounded(mode));
    }

    /** Sums are kept in lowest terms, so that equal sums are the same fraction. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ExactSum that && sum.equals(that.sum);
    }

    @Override
    public int hashCode() {
        return sum.hashCode();
    }
}
