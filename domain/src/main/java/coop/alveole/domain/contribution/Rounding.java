package coop.alveole.domain.contribution;

import static java.math.RoundingMode.HALF_UP;

import coop.alveole.domain.shared.money.ExactSum;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;

/**
 * What is rounded together, an invoice or a month (H8): each line is what it adds to the rounded sum, so that the lines
 * always add up to the whole rounded once, half-up.
 */
record Rounding(ExactSum exact, Money last) {
    static final Rounding NONE = new Rounding(ExactSum.ZERO, Money.ZERO);

    Rounding plus(Money base, Rate rate) {
        var next = exact.plus(base, rate);
        return new Rounding(next, next.rounded(HALF_UP).minus(exact.rounded(HALF_UP)));
    }
}
